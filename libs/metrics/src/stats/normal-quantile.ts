// Rational approximations of Wichura (1988), algorithm AS 241: exact to about 1e-16. Highest power first.
const CENTRE = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const CENTRE_BELOW = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const TAIL = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const TAIL_BELOW = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const FAR = [
  2.0103443992922882e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_BELOW = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];
/** Nothing infinite leaves the library: probabilities of 0 and 1 are taken as these. */
const LEAST = 1e-300;
const MOST = 1 - 1e-16;

/**
 * The z with Φ(z) = p.
 * @param p a probability; 0 and less give −37.05, 1 and more 8.21
 * @example normalQuantile(0.975) // 1.959964
 */
export function normalQuantile(p: number): number {
  if (Number.isNaN(p)) return 0;
  const bounded = Math.min(MOST, Math.max(LEAST, p));
  const fromMiddle = bounded - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const s = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(CENTRE, s)) / polynomial(CENTRE_BELOW, s);
  }
  const r = Math.sqrt(-Math.log(fromMiddle < 0 ? bounded : 1 - bounded));
  const size =
    r <= 5
      ? polynomial(TAIL, r - 1.6) / polynomial(TAIL_BELOW, r - 1.6)
      : polynomial(FAR, r - 5) / polynomial(FAR_BELOW, r - 5);
  return fromMiddle < 0 ? -size : size;
}

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let index = 0; index < coefficients.length; index++) value = value * x + (coefficients[index] ?? 0);
  return value;
}
