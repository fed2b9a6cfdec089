/** The thresholds of all flags, as data: they are settings, and replay tries others on the past. */
export interface FlagRules {
  /** Below this ramp share a rep is only watched for data_missing, stalled and sudden_drop. */
  readonly minRamp: number;
  readonly dataMissing: {
    readonly minCapacity: number;
    /** Silence of a rep is only odd when it was less likely than this. */
    readonly chance: number;
    readonly teamSilent: number;
    readonly syncAgeHours: number;
  };
  readonly stalled: { readonly chance: number; readonly minDays: number; readonly maxDays: number };
  readonly atRisk: {
    readonly raiseBelow: number;
    readonly clearAbove: number;
    /** How many checks in a row must agree, one per working day, to raise and to clear. */
    readonly checks: number;
    readonly minProgress: number;
  };
  readonly suddenDrop: TrendRules & {
    /** Raised only when the last weeks brought less than this share of what they usually bring. */
    readonly share: number;
    readonly clearBelow: number;
  };
  readonly efficiencyGap: {
    /** A gap is a rate below this share of the team's. */
    readonly share: number;
    readonly raiseAbove: number;
    readonly clearBelow: number;
    readonly minTrials: number;
  };
  readonly behindPace: {
    readonly raiseBelow: number;
    readonly clearAbove: number;
    readonly minProgress: number;
    /** With odds, raised only from the first up to but not at the second: below it is at risk, above it will do. */
    readonly oddsFrom: number;
    readonly oddsBelow: number;
    /** The least gap, in standard deviations of what the days so far vary by. */
    readonly deviations: number;
  };
  readonly overPerforming: {
    readonly raiseAbove: number;
    readonly clearBelow: number;
    readonly checks: number;
    readonly minProgress: number;
    readonly maxProgress: number;
    readonly maxDays: number;
    /** By trend: the upward CUSUM's limit, and the least share of what the last weeks usually bring. */
    readonly limit: number;
    readonly share: number;
  };
}

/** How weeks are held against what they usually bring. */
export interface TrendRules {
  /** What weeks are held against: this part of the usual, down and up. */
  readonly dropTo: number;
  readonly riseTo: number;
  /** The CUSUM's limit: the logarithm of how many times likelier a shift is than none. */
  readonly limit: number;
  /** What one week may add to it at most. */
  readonly mostPerWeek: number;
  /** The baseline does not move while a CUSUM is above this. */
  readonly freezeAbove: number;
  /** Weeks that the baseline looks back on. */
  readonly window: number;
  /** A rep's own weeks before anything is judged. */
  readonly minWeeks: number;
  /** The last weeks that must show the change. */
  readonly lastWeeks: number;
  /** Rarer work than this per week is left to the odds. */
  readonly minPerWeek: number;
}

export const DEFAULT_FLAG_RULES: FlagRules = {
  minRamp: 0.5,
  dataMissing: { minCapacity: 0.5, chance: 0.001, teamSilent: 0.5, syncAgeHours: 24 },
  stalled: { chance: 0.001, minDays: 3, maxDays: 10 },
  atRisk: { raiseBelow: 0.25, clearAbove: 0.4, checks: 5, minProgress: 0.25 },
  suddenDrop: {
    dropTo: 0.6,
    riseTo: 1.4,
    limit: 6,
    mostPerWeek: 2.5,
    freezeAbove: 4,
    window: 26,
    minWeeks: 8,
    lastWeeks: 4,
    minPerWeek: 3,
    share: 0.75,
    clearBelow: 1,
  },
  efficiencyGap: { share: 0.75, raiseAbove: 0.7, clearBelow: 0.5, minTrials: 30 },
  behindPace: {
    raiseBelow: 0.9,
    clearAbove: 0.95,
    minProgress: 0.15,
    oddsFrom: 0.25,
    oddsBelow: 0.6,
    deviations: 0.5,
  },
  overPerforming: {
    raiseAbove: 0.95,
    clearBelow: 0.85,
    checks: 2,
    minProgress: 0.15,
    maxProgress: 0.8,
    maxDays: 14,
    limit: 6,
    share: 1.25,
  },
};

/** Some thresholds changed, the others left as they are. */
export type FlagRuleChanges = {
  readonly [Key in keyof FlagRules]?: FlagRules[Key] extends number ? number : Partial<FlagRules[Key]>;
};
