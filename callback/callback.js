/** Gives a callback its types; see callback.d.ts. */
export const defineCallback = callback => callback
