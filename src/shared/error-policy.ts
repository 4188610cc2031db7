/** What a batch does where a part of it is refused: nothing at all, or what can be done. */
export type ErrorPolicy = 'REJECT_ALL' | 'APPLY_VALID';
