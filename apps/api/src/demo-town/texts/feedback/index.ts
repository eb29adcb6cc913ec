import { beachesFeedback } from './beaches.ts';
import { buildingPermitsFeedback } from './building-permits.ts';
import { bulkyWasteFeedback } from './bulky-waste.ts';
import { busLinesFeedback } from './bus-lines.ts';
import { childcareFeedback } from './childcare.ts';
import { homeCareFeedback } from './home-care.ts';
import { idDocumentsFeedback } from './id-documents.ts';
import { librariesFeedback } from './libraries.ts';
import { localTaxesFeedback } from './local-taxes.ts';
import { newcomerWelcomeFeedback } from './newcomer-welcome.ts';
import { onlineAccountFeedback } from './online-account.ts';
import { parkingPermitsFeedback } from './parking-permits.ts';
import { parksAndTreesFeedback } from './parks-and-trees.ts';
import { residenceRegistrationFeedback } from './residence-registration.ts';
import { schoolMealsFeedback } from './school-meals.ts';
import { sportsFacilitiesFeedback } from './sports-facilities.ts';
import { streetLightingFeedback } from './street-lighting.ts';
import { streetRepairsFeedback } from './street-repairs.ts';
import { townDataFeedback } from './town-data.ts';
import { townPlanningFeedback } from './town-planning.ts';
import { wasteCollectionFeedback } from './waste-collection.ts';

/** Feedback by service, written as `readFeedback` reads it. */
export const feedbackByService: Readonly<Record<string, string>> = {
  'id-documents': idDocumentsFeedback,
  'residence-registration': residenceRegistrationFeedback,
  'online-account': onlineAccountFeedback,
  'local-taxes': localTaxesFeedback,
  'street-repairs': streetRepairsFeedback,
  'street-lighting': streetLightingFeedback,
  'parking-permits': parkingPermitsFeedback,
  'bus-lines': busLinesFeedback,
  'waste-collection': wasteCollectionFeedback,
  'bulky-waste': bulkyWasteFeedback,
  beaches: beachesFeedback,
  'parks-and-trees': parksAndTreesFeedback,
  'building-permits': buildingPermitsFeedback,
  'town-planning': townPlanningFeedback,
  'town-data': townDataFeedback,
  childcare: childcareFeedback,
  'home-care': homeCareFeedback,
  'newcomer-welcome': newcomerWelcomeFeedback,
  'school-meals': schoolMealsFeedback,
  libraries: librariesFeedback,
  'sports-facilities': sportsFacilitiesFeedback,
};
