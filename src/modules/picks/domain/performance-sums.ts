/** What sums stand for: all picks, those of one market, those of one division, or those of one match day. */
export interface GroupOf {
  readonly market: string | null;
  readonly division: string | null;
  /** UK day of the kick-off known at the decision; null in sums over days. */
  readonly day: string | null;
}

/** Sums over picks; money as exact decimal texts. */
export interface PickSums extends GroupOf {
  readonly picks: number;
  readonly open: number;
  readonly won: number;
  readonly halfWon: number;
  readonly push: number;
  readonly halfLost: number;
  readonly lost: number;
  readonly void: number;
  /** Of settled picks. */
  readonly stakeUnits: string;
  readonly turnoverUnits: string;
  readonly profitUnits: string;
}

/** Sums over the closing values of one benchmark. */
export interface ClosingSums extends GroupOf {
  readonly benchmark: string;
  readonly fairPicks: number;
  readonly fairSum: number;
  readonly fairBeaten: number;
  readonly rawPicks: number;
  readonly rawSum: number;
  readonly rawBeaten: number;
  readonly repriced: number;
}

/** Sums over the picks whose probability falls into one of ten bins: by half stakes that were won or lost. */
export interface BinSums extends Omit<GroupOf, 'day'> {
  /** From 0. */
  readonly bin: number;
  readonly picks: number;
  /** Stakes that were won or lost, half ones counting a half. */
  readonly weight: number;
  readonly won: number;
  readonly probabilitySum: number;
}

export interface PerformanceSums {
  readonly picks: readonly PickSums[];
  readonly closing: readonly ClosingSums[];
  readonly bins: readonly BinSums[];
}

/** Of no picks. */
export const NO_PICKS: PickSums = {
  market: null,
  division: null,
  day: null,
  picks: 0,
  open: 0,
  won: 0,
  halfWon: 0,
  push: 0,
  halfLost: 0,
  lost: 0,
  void: 0,
  stakeUnits: '0',
  turnoverUnits: '0',
  profitUnits: '0',
};
