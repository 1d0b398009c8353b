import type { JsonMap, JsonNode } from './jsonText.ts';

const DEPTH_LIMIT = 64;

export interface JsonFailure {
  readonly code: 'json_syntax' | 'json_too_deep';
  readonly at: number;
}

/** A name that stands twice in one object: the later value holds, as JSON.parse has it. */
export interface RepeatedKey {
  readonly key: string;
  readonly at: number;
  readonly count: number;
}

const BARE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const BLANK = /[ \t\n\r]*/y;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Strict JSON (RFC 8259), value by value, so that a long list need not be held. Null means failed: see `failure`. */
export class JsonParser {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #failure: JsonFailure | null = null;
  #repeated: RepeatedKey | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  get at(): number {
    return this.#at;
  }

  get failure(): JsonFailure | null {
    return this.#failure;
  }

  get repeated(): RepeatedKey | null {
    return this.#repeated;
  }

  /** Whether the next sign is this one; it is then passed. */
  takes(sign: string): boolean {
    this.#blank();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  /** Whether nothing but white space is left; else that is the failure. */
  ends(): boolean {
    this.#blank();
    if (this.#at < this.#text.length) this.fail();
    return this.#failure === null;
  }

  fail(code: JsonFailure['code'] = 'json_syntax', at = this.#at): null {
    this.#failure ??= { code, at };
    return null;
  }

  value(): JsonNode | null {
    this.#blank();
    const sign = this.#text[this.#at];
    if (sign === '"') return this.#quoted();
    if (sign !== '{' && sign !== '[') return this.#bare();
    if (this.#depth === DEPTH_LIMIT) return this.fail('json_too_deep');
    this.#at += 1;
    this.#depth += 1;
    const node = sign === '{' ? this.#map() : this.#list();
    this.#depth -= 1;
    return node;
  }

  #list(): readonly JsonNode[] | null {
    const list: JsonNode[] = [];
    if (this.takes(']')) return list;
    for (;;) {
      const node = this.value();
      if (node === null) return null;
      list.push(node);
      if (this.takes(']')) return list;
      if (!this.takes(',')) return this.fail();
    }
  }

  #map(): JsonMap | null {
    const keys: string[] = [];
    const values: JsonNode[] = [];
    const known = new Map<string, number>();
    if (this.takes('}')) return { keys, values };
    for (;;) {
      this.#blank();
      const start = this.#at;
      const key = this.#text[start] === '"' ? this.#quoted() : this.fail();
      if (key === null) return null;
      if (!this.takes(':')) return this.fail();
      const value = this.value();
      if (value === null) return null;
      const place = known.get(key) ?? keys.length;
      if (place < keys.length) this.#repeated = { key: this.#repeated?.key ?? key, at: this.#repeated?.at ?? start, count: (this.#repeated?.count ?? 0) + 1 };
      known.set(key, place);
      keys[place] = key;
      values[place] = value;
      if (this.takes('}')) return { keys, values };
      if (!this.takes(',')) return this.fail();
    }
  }

  #blank(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code > 32) return;
    BLANK.lastIndex = this.#at;
    BLANK.test(this.#text);
    this.#at = BLANK.lastIndex;
  }

  #bare(): string | null {
    BARE.lastIndex = this.#at;
    const found = BARE.exec(this.#text)?.[0];
    if (found === undefined) return this.fail();
    this.#at += found.length;
    return found === 'null' ? '' : found;
  }

  #quoted(): string | null {
    let text = '';
    this.#at += 1;
    for (;;) {
      const from = this.#at;
      while (isPlain(this.#text.charCodeAt(this.#at))) this.#at += 1;
      text += this.#text.slice(from, this.#at);
      const sign = this.#text[this.#at];
      if (sign === '"') {
        this.#at += 1;
        return text;
      }
      if (sign !== '\\') return this.fail();
      const escaped = this.#escaped();
      if (escaped === null) return null;
      text += escaped;
    }
  }

  #escaped(): string | null {
    const sign = this.#text[this.#at + 1] ?? '';
    if (sign === 'u') {
      const digits = this.#text.slice(this.#at + 2, this.#at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) return this.fail();
      this.#at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const meant = Object.hasOwn(ESCAPES, sign) ? ESCAPES[sign] : undefined;
    if (meant === undefined) return this.fail();
    this.#at += 2;
    return meant;
  }
}

/** Neither quote, backslash, control character nor the end (NaN). */
const isPlain = (code: number): boolean => code >= 32 && code !== 34 && code !== 92;
