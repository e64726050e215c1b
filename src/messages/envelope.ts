/** A message and its answer as they travel between contexts. */
import type { MessageName } from './message-map.ts';

/** What is sent: a message's name and what it carries. */
export interface Envelope<N extends MessageName = MessageName> {
  message: N;
  params: unknown;
}

/** What comes back. Errors travel as their sentence, because browsers don't agree on how a rejection crosses over. */
export type Answer = { result: unknown } | { error: string };

/** True of anything that has an envelope's shape; its name and parameters are for the receiver to check. */
export function isEnvelope(value: unknown): value is { message: string; params: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    typeof value.message === 'string' &&
    'params' in value
  );
}

/** True of a receiver's answer, false of the undefined that a browser gives when nobody answers. */
export function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'object' &&
    value !== null &&
    ('result' in value || ('error' in value && typeof value.error === 'string'))
  );
}
