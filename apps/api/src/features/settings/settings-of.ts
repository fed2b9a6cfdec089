import type { ChangeSettingsRequest } from './change-settings.request.js';
import type { OrganisationSettings, Vision } from './organisation-settings.js';

/** The request in the shape of the settings: what is left out stays left out, the working days come in order. */
export function settingsOf(request: ChangeSettingsRequest): Partial<OrganisationSettings> {
  const { vision, workingWeekdays, ...rest } = request;
  const changed: { -readonly [K in keyof OrganisationSettings]?: OrganisationSettings[K] } = { ...rest };
  if (vision !== undefined) changed.vision = vision === null ? null : fullVision(vision);
  if (workingWeekdays !== undefined) changed.workingWeekdays = [...workingWeekdays].sort((a, b) => a - b);
  return changed;
}

const fullVision = (vision: NonNullable<ChangeSettingsRequest['vision']>): Vision => ({
  text: vision.text,
  metric: vision.metric ?? null,
  amount: vision.amount ?? null,
  period: vision.period ?? null,
});
