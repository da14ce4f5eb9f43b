import type { WitnessPort } from '../../../ports';

/**
 * The first witness for as long as it can answer. Where it cannot and the other one can, the other one has the word from
 * then on: `id` and `limits` always are those of the witness that gave the last answer.
 */
export function withFallback(first: WitnessPort, other: WitnessPort): WitnessPort {
  let current = first;
  return {
    get id() {
      return current.id;
    },
    get limits() {
      return current.limits;
    },
    async readTree(key) {
      const reading = await current.readTree(key);
      if (reading.state !== 'unreadable' || current === other) return reading;
      const second = await other.readTree(key);
      if (second.state === 'unreadable') return reading;
      current = other;
      return second;
    },
  };
}
