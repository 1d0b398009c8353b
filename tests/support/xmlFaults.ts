const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</gu;

/** What is wrong with a text as XML: tags that do not match, attributes without quotes or twice, bare `<` and `&`, characters that XML cannot hold. */
export const xmlFaults = (text: string): readonly string[] => {
  const faults: string[] = [];
  const open: string[] = [];
  let roots = 0;
  for (const [token, close, name, attributes = '', empty] of text.matchAll(TOKEN)) {
    if (token.startsWith('<![')) continue;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(token)) faults.push(`bare & in ${token}`);
    if (name === undefined) {
      if (token === '<') faults.push('bare <');
      if (open.length === 0 && token.trim() !== '' && !token.startsWith('<')) faults.push(`text outside: ${token}`);
      continue;
    }
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=/gu)].map(([, attribute]) => attribute);
    if (!attributes.includes('"') && names.length !== new Set(names).size) faults.push(`attribute twice in ${token}`);
    if (close === '/') {
      if (open.pop() !== name) faults.push(`${token} closes nothing`);
    } else if (empty !== '/') open.push(name);
    if (open.length === 0) roots += 1;
  }
  if (open.length > 0) faults.push(`not closed: ${open.join(' ')}`);
  if (roots !== 1) faults.push(`${roots} roots`);
  if (/(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/u.test(text)) faults.push('a character that XML cannot hold');
  return faults;
};
