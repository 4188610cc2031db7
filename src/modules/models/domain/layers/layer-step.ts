import type { Layer } from './layer.ts';

/** What a layer makes of the forecast below it, before it is priced. */
export type LayerStep = Pick<Layer, 'askedWeight' | 'weight' | 'idleReason' | 'note' | 'forecast'>;
