/** 128 random bits; `crypto.randomUUID` is not there on plain http. */
export const freshId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
