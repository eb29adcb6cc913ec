import type { FrameworkDefinitions } from './framework-definitions.ts';

/** Italian definitions. */
export const definitions: FrameworkDefinitions = {
  terms: {
    'data.volume':
      'Gli strumenti digitali consentono all’amministrazione di raccogliere e analizzare molte più informazioni su ciò che i cittadini preferiscono, fanno e utilizzano',
    'data.quality':
      'Dati migliori e più tempestivi affinano l’attività, le decisioni e le capacità dell’amministrazione',
    'data.issues':
      'Problemi di qualità, riservatezza e interoperabilità dei dati, e scarsità di dati pubblici aperti',
    'data.unexploited-value':
      'Dati che potrebbero migliorare procedimenti e servizi si accumulano senza che nessuno li usi',
    'interaction.collaboration':
      'Chi eroga un servizio e chi lo usa lavorano insieme e rendono i servizi pubblici più sostenibili',
    'interaction.new-ideas':
      'Nascono idee e soluzioni innovative, e collaborazioni che uniscono competenze e risorse diverse',
    'interaction.power-dynamics':
      'Pressione sui dipendenti pubblici quando compiti e strutture cambiano: chi è responsabile, chi vigila, chi coordina',
    'interaction.resistance':
      'La logica a compartimenti stagni, la mancanza di competenze e i nuovi compiti, che costano fatica, tempo e risorse, spingono il personale a sottrarsi all’interazione',
    'tailoring.customisation':
      'I servizi funzionano meglio perché cittadini e dipendenti li adattano alla persona o al luogo',
    'tailoring.accountability':
      'Chi eroga il servizio risponde di ciò che fa; la partecipazione è gestita consapevolmente mentre cambiano cultura, procedure e capacità',
    'tailoring.outdated-regulations':
      'La tecnologia corre più delle norme e può perfino rendere superfluo il coinvolgimento diretto dei cittadini',
    'tailoring.missing-the-mark':
      'Quanto raccolto non permette al servizio digitale di rispondere a ciò che ci si aspettava',
    'tailoring.standardisation':
      'La digitalizzazione spinge verso un servizio unico, centralizzato e uniforme anziché su misura',
    'simplification.reduced-costs': 'Servono meno risorse',
    'simplification.reduced-times':
      'Le interazioni richiedono meno tempo e sono più semplici, per il personale e per i cittadini',
    'simplification.higher-burdens':
      'Norme complesse e tecnologie poco accettate aumentano i costi e allungano il lavoro',
    'simplification.disconnected-requirements':
      'L’architettura delle informazioni non corrisponde al modo in cui le politiche sono attuate e coprodotte, perciò non risulta né semplice né utile',
    'government.finance-shortage': 'Mancano i fondi o il personale per gestirlo',
    'government.skills-shortage': 'Il personale non sa usare o gestire la tecnologia',
    'government.complex-regulation': 'Le regole lo rendono difficile',
    'government.professional-resistance': 'Il personale non vuole coprodurre con strumenti digitali',
    'government.low-cost-tools':
      'Scegliere strumenti meno costosi e più semplici (a codice aperto, condivisi, già disponibili)',
    'government.staff-training': 'Formare il personale',
    'government.regulatory-support':
      'Modificare le regole perché la coproduzione con strumenti digitali sia possibile',
    'government.trust-restoration':
      'Iniziative che ricostruiscono la fiducia tra cittadini e amministrazione',
    'citizen.demographic-gap': 'Le persone anziane e le donne partecipano meno dei giovani e degli uomini',
    'citizen.technology-anxiety':
      'Paura, vergogna o disagio nell’usarla (il timore di fare brutta figura davanti ai nipoti)',
    'citizen.distrust': '«Tanto non ci ascolteranno», sospetto sulle intenzioni',
    'citizen.language-social-difference': 'Non è nella mia lingua, non è per gente come noi',
    'citizen.lost-face-to-face':
      'Timore che i contatti abituali vengano meno: sportelli chiusi, nessuno con cui parlare',
    'citizen.tailored-training': 'Corsi e aiuto adatti a chi ne ha bisogno',
    'citizen.peer-collaboration': 'Gli strumenti digitali uniscono i cittadini tra loro',
  },
  elements: {
    data: 'Ciò che l’amministrazione sa grazie alla coproduzione e l’uso che ne fa',
    interaction: 'Come cittadini e dipendenti pubblici lavorano insieme, e come cambiano i loro ruoli',
    tailoring:
      'Quanto i servizi si adattano alle persone e ai luoghi a cui sono destinati, e chi ne risponde',
    simplification: 'Se la coproduzione alleggerisce i servizi in termini di tempo, denaro e fatica',
  },
  polarities: {
    benefit: 'Ciò che la coproduzione digitale porta all’amministrazione',
    challenge: 'Ciò che la coproduzione digitale rende più difficile per l’amministrazione',
    enabler: 'Ciò che aiuta persone e amministrazioni a coprodurre con strumenti digitali',
    barrier: 'Ciò che impedisce a persone e amministrazioni di coprodurre con strumenti digitali',
  },
  sides: {
    government: 'Dipende dall’amministrazione e da chi vi lavora',
    citizen: 'Dipende dai cittadini e dalle condizioni in cui vivono',
  },
};
