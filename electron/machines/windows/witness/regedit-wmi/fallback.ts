import type { PassedOver } from '../../../../domain/witness';
import type { WitnessPort } from '../../../ports';

/** A witness that replaces another one, and says why. */
export function insteadOf(passedOver: PassedOver, other: WitnessPort): WitnessPort {
  return { id: other.id, limits: other.limits, insteadOf: passedOver, readTree: (key) => other.readTree(key) };
}

/**
 * The first witness for as long as it can answer. If it cannot and the other one can, the other one answers from then
 * on: `id`, `limits` and `insteadOf` always describe the witness that gave the last answer.
 */
export function withFallback(first: WitnessPort, other: WitnessPort): WitnessPort {
  const second = insteadOf({ id: first.id, why: 'failed-later' }, other);
  let current = first;
  return {
    get id() {
      return current.id;
    },
    get limits() {
      return current.limits;
    },
    get insteadOf() {
      return current.insteadOf;
    },
    async readTree(key) {
      const reading = await current.readTree(key);
      if (reading.state !== 'unreadable' || current === second) return reading;
      const otherReading = await second.readTree(key);
      if (otherReading.state === 'unreadable') return reading;
      current = second;
      return otherReading;
    },
  };
}
