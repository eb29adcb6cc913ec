export const newcomerWelcomeFeedback = `
en 4 The rule about sworn translations was relaxed and my certificate counts. I start work on Monday!
en 5 First place in this town where somebody smiled and had time.
en 3 Helpful, only open when I work.
es 5 Gracias a Pina y a todas. Lloré de alegría.
es 2 Te dan un folleto de 40 páginas en un idioma que aún no sabes.
fr 4 Atelier formidable.
fr 2 On m'a renvoyé de bureau en bureau, personne ne sait qui s'occupe des étudiants.
de 4 Sehr herzlich, endlich eine Reihenfolge der Schritte!
ar 5 أول مرة أشعر أنني من هذه المدينة.
ar 1 ليس هناك مترجم إلا يوم الأربعاء والطابور طويل.
ar 4 الدورة المسائية ممتازة وابني يلعب في الغرفة المجاورة.
ar 2 كل شيء على الإنترنت ونحن لا نملك حاسوبا.
ar 3 جيد.
it 4 Bel gruppo, si impara ridendo.
pt 5 Fiz amigos logo no primeiro dia.
en 4 My buddy explained the bins, the buses and the bureaucracy. In that order.
en 1 The form asks for a local phone number. To get one I need this form.
en 2 Somebody at the counter said "learn the language first". I was there to sign up for the course.
nl 4 Warm welkom.
`;
