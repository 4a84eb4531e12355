// Canonical decimals, exactly: a float would hide what these tests look for.

/** `digits[.digits]` in units of 10⁻¹⁸. */
export function exact(text) {
  const [, sign, whole, decimals = ""] = /^(-?)(\d+)(?:\.(\d{1,18}))?$/.exec(text) ?? assertDecimal(text);
  return (sign ? -1n : 1n) * BigInt(whole + decimals.padEnd(18, "0"));
}

function assertDecimal(text) {
  throw new Error(`${JSON.stringify(text)} is no canonical decimal`);
}
