import { describe } from 'vitest';
import { killsAtEveryStep } from './kill-suite';

describe('on a disk with links', () => killsAtEveryStep('links'));
