import { beachesIdeas } from './beaches.ts';
import { buildingPermitsIdeas } from './building-permits.ts';
import { bulkyWasteIdeas } from './bulky-waste.ts';
import { busLinesIdeas } from './bus-lines.ts';
import { childcareIdeas } from './childcare.ts';
import { homeCareIdeas } from './home-care.ts';
import { idDocumentsIdeas } from './id-documents.ts';
import { librariesIdeas } from './libraries.ts';
import { localTaxesIdeas } from './local-taxes.ts';
import { newcomerWelcomeIdeas } from './newcomer-welcome.ts';
import { onlineAccountIdeas } from './online-account.ts';
import { parkingPermitsIdeas } from './parking-permits.ts';
import { parksAndTreesIdeas } from './parks-and-trees.ts';
import { residenceRegistrationIdeas } from './residence-registration.ts';
import { schoolMealsIdeas } from './school-meals.ts';
import { sportsFacilitiesIdeas } from './sports-facilities.ts';
import { streetLightingIdeas } from './street-lighting.ts';
import { streetRepairsIdeas } from './street-repairs.ts';
import { townDataIdeas } from './town-data.ts';
import { townPlanningIdeas } from './town-planning.ts';
import { wasteCollectionIdeas } from './waste-collection.ts';

/** Ideas by service, written as `readIdeas` reads them. */
export const ideasByService: Readonly<Record<string, string>> = {
  'id-documents': idDocumentsIdeas,
  'residence-registration': residenceRegistrationIdeas,
  'online-account': onlineAccountIdeas,
  'local-taxes': localTaxesIdeas,
  'street-repairs': streetRepairsIdeas,
  'street-lighting': streetLightingIdeas,
  'parking-permits': parkingPermitsIdeas,
  'bus-lines': busLinesIdeas,
  'waste-collection': wasteCollectionIdeas,
  'bulky-waste': bulkyWasteIdeas,
  beaches: beachesIdeas,
  'parks-and-trees': parksAndTreesIdeas,
  'building-permits': buildingPermitsIdeas,
  'town-planning': townPlanningIdeas,
  'town-data': townDataIdeas,
  childcare: childcareIdeas,
  'home-care': homeCareIdeas,
  'newcomer-welcome': newcomerWelcomeIdeas,
  'school-meals': schoolMealsIdeas,
  libraries: librariesIdeas,
  'sports-facilities': sportsFacilitiesIdeas,
};
