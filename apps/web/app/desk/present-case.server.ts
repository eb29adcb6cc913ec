import type { cases } from '@concivis/contracts';
import type { Named } from '../i18n/localised.ts';
import { nameOf, nameOrNull, type Catalogue } from '../services/catalogue.server.ts';

/** A case in the queue, as a page shows it. */
export type ShownCase = Omit<cases.CaseCard, 'service' | 'department' | 'district'> & {
  readonly service: Named;
  readonly department: Named;
  readonly district: Named | null;
};

export const presentCaseCard = (card: cases.CaseCard, catalogue: Catalogue): ShownCase => ({
  ...card,
  service: nameOf(catalogue.services, card.service),
  department: nameOf(catalogue.departments, card.department),
  district: nameOrNull(catalogue.districts, card.district),
});
