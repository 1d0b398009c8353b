cd /tmp/h/polish; npx tsx scripts/build.ts; timeout 240 node shot.mjs /tmp/polish-jobs1.json
