export const townPlanningFeedback = `
en 5 For the first time the rules were changed so that votes cast online count like hands raised in the hall.
en 4 Publishing the lobby meetings was the right thing. I trust the plan a little more now.
es 2 Los técnicos no quieren ni oír hablar de la plataforma. Lo dicen en los pasillos.
it 3 Regolamento di partecipazione di 48 articoli. Chi lo legge?
en 1 They presented the plan as "open". The contracts had been signed in March.
en 2 Documents online as 300 MB scan, upside down.
en 4 Good walk through the harbour with the planner, she listened and took notes.
en 1 Hearing at 10 am on a weekday. Who is that for?
es 2 Mucho taller y mucho pósit, y al final lo de siempre.
es 1 Nos consultan cuando ya está decidido. Una tomadura de pelo.
it 2 Consultazione solo online: mia madre e le sue amiche non esistono.
it 4 Serata partecipata ben moderata, per una volta hanno parlato anche le donne.
fr 1 Aucune réponse à nos observations. Aucune.
fr 3 Exposé clair, calendrier flou.
de 2 Einspruch nur schriftlich mit Originalunterschrift. E-Mail zählt nicht.
de 3 Interessant. Ob es etwas bringt?
ar 1 الاجتماع بلغة واحدة فقط، خرجت كما دخلت.
en 2 No one over there wants to hear from us, they roll their eyes when somebody with an accent speaks.
en 5 Interpreter, childcare, Saturday. I spoke in public for the first time in my life.
en 3 Model was helpful.
nl 2 Het besluit kwam eerder dan het verslag van de avond.
en 1 My objection was "forwarded to the competent unit". Which is?
en 2 The planner told us privately that his boss does not want these meetings.
`;
