import type { StyledElement } from '../source/style-place.ts';
import { type Refusal, Refused } from '../vocabulary.ts';

/** Thrown where a style is not as expected: what sets it is in the files, which the runner has. */
export class RefusedStyle extends Refused {
  readonly styled: StyledElement;
  constructor(refusal: Refusal, styled: StyledElement) {
    super(refusal);
    this.styled = styled;
  }
}
