import { describe, expect, it } from 'vitest';
import { euros } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import { startOf } from '../../src/amounts/source.ts';
import { givenAmount, product } from '../../src/law/explained.ts';
import { lawFactor, rateFactor } from '../../src/law/factor.ts';

const at = startOf({ name: 'a.yaml', text: '' });
const stated = givenAmount({ name: 'contract_amount' }, { value: euros(100), at });

describe('the status of a product', () => {
  it('is that of a figure of the agreement where it is less sure than the amount', () => {
    const half = lawFactor('plan_update_share', ratio(1, 2), 'to_verify');
    expect(product({ name: 'full_year' }, stated, half).status).toBe('to_verify');
    const advance = lawFactor('advance_rate', ratio(3, 4), 'confirmed');
    expect(product({ name: 'advance' }, stated, advance).status).toBe('confirmed');
  });

  it('is that of the amount for a rate that somebody states', () => {
    const rate = rateFactor({ value: ratio(45, 100), at });
    expect(product({ name: 'entitled' }, stated, rate).status).toBe('confirmed');
  });
});
