import { ENCODINGS, encodingName } from '../text/encodings.ts';

/** Every encoding that a reader can say something is in, for a `select`. */
export function EncodingOptions() {
  return (
    <>
      {ENCODINGS.map((encoding) => (
        <option key={encoding} value={encoding}>
          {encodingName(encoding)}
        </option>
      ))}
    </>
  );
}
