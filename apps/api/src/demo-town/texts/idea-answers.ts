/** Official answers that fit many ideas, as `readIdeaAnswer` reads them: language, outcome, words. */
export const ideaAnswers = `
en accepted We like this and will do it. A colleague will contact you within two weeks to agree on the place and the time.
en accepted Agreed. It fits into this year's maintenance budget and is planned for the coming quarter. We will report here when it is done.
en accepted You have described it so clearly that there was little left for us to plan. The work order is written. Thank you.
en accepted We visited the place, talked to two neighbours and came to the same conclusion as you. It will be done before the summer.
en accepted-with-changes We will do it, a little differently: first as a trial of three months, with a count before and after. The result will be published here, also if it does not work.
en accepted-with-changes The spot itself is not possible because of the pipes below. Twenty metres further it is, and we checked with the people who live there. Planned for autumn.
en accepted-with-changes There is money for half of it this year. We begin where most people are concerned and will decide on the rest with the new budget, in public.
en accepted-with-changes Good idea. Together with three similar proposals it becomes one project, and all of you are invited to the first meeting.
en not-accepted We have looked into it carefully. It would cost about 48,000, and twelve places with more accidents are waiting before this one. The list and the criteria are linked on our page, so that you can check our reasoning.
en not-accepted Thank you. We decided against it this time: the street is too narrow for the fire brigade with anything standing there. If you see another way, please propose it.
en not-accepted There are two people in our team for the whole town at the moment, and the budget for new things is spent. We would rather say no today than promise and not deliver.
en not-accepted The present by-law does not allow it. We agree that the rule is old, and have put it on the list for the revision next year; the outcome will be published.
en not-ours The road belongs to the region. We have passed your proposal on with our recommendation, and will publish the answer here.
en not-ours This is decided by the port authority. We have written to them and named you as the one who proposed it, as you allowed.
en duplicate Somebody proposed nearly the same in spring. Please have a look there: it is being worked on, and your argument has been added to it.
en duplicate Thank you. This is part of a proposal that has already been accepted. You will find date and place there.
es accepted Nos parece una buena propuesta y la haremos este trimestre. Avisaremos aquí cuando esté lista.
es accepted Hemos ido a verlo con dos vecinas y tienen razón. La orden de trabajo ya está firmada.
es accepted-with-changes Lo haremos primero como prueba durante tres meses y publicaremos los resultados, salgan como salgan.
es accepted-with-changes En ese punto exacto pasan tuberías; a quince metros sí se puede. Está previsto para otoño.
es not-accepted Lo hemos estudiado. Este año no queda presupuesto y hay lugares con más riesgo por delante. Los criterios están publicados en nuestra página.
es not-ours La competencia es de la región. Hemos enviado la propuesta con nuestro apoyo y publicaremos aquí la respuesta.
it accepted Ci piace e si può fare. I lavori sono previsti entro due mesi, vi avviseremo qui.
it accepted-with-changes Lo faremo, ma partendo con una prova di tre mesi e contando prima e dopo. Pubblicheremo l'esito.
it not-accepted Abbiamo valutato la proposta: i mezzi dei vigili del fuoco non passerebbero. Se vedete un'altra soluzione scriveteci.
it not-ours La strada è della Regione. Abbiamo inoltrato la proposta con parere favorevole.
fr accepted Bonne proposition : c'est prévu pour ce trimestre, et nous le dirons ici quand ce sera fait.
fr accepted-with-changes Nous commençons par un essai de trois mois, évalué avec les riverains. Le bilan sera publié.
fr not-accepted Après examen, ce n'est pas possible cette année : le budget est épuisé et d'autres lieux sont plus dangereux. La liste des priorités est publique.
de accepted Guter Vorschlag, wir setzen ihn noch in diesem Quartal um und melden uns hier, wenn es so weit ist.
de accepted-with-changes Wir probieren es drei Monate lang aus, zählen vorher und nachher und veröffentlichen das Ergebnis.
de not-accepted Geprüft und diesmal leider abgelehnt: An der Stelle muss die Feuerwehr durch. Die Begründung mit Plan liegt bei uns aus.
de not-ours Zuständig ist das Land. Wir haben den Vorschlag mit unserer Empfehlung weitergegeben und veröffentlichen die Antwort.
ar accepted اقتراح جيد وسننفذه خلال الأشهر الثلاثة القادمة، وسنخبركم هنا عند الانتهاء.
ar accepted-with-changes سنبدأ بتجربة لثلاثة أشهر مع سكان الحي ثم ننشر النتيجة.
ar not-accepted درسنا الاقتراح ولا تسمح ميزانية هذا العام بتنفيذه. نشرنا المعايير وقائمة الأولويات.
nl accepted-with-changes We doen het, eerst als proef van drie maanden. De uitkomst komt hier te staan.
pt accepted Boa proposta. Será feita neste trimestre e avisamos aqui.
`;
