import { REPORTS, sayTotals, sumTotals } from './test/totals.ts';

console.log(sayTotals(sumTotals(REPORTS, process.argv[2] === '0')));
