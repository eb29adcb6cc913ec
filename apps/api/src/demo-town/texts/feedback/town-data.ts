export const townDataFeedback = `
en 4 The new open data by-law obliges every department to publish. Good, now train the people who have to do it.
en 2 The statistician left and nobody else knows how to run the portal.
de 3 Gute Karte, erstellt mit freier Software. Warum kaufen andere Ämter weiter teuer ein?
en 4 You use the same free tools as our club. No licence fees and it works.
es 4 Los datos de las paradas, por fin abiertos. Ya hice un mapa para mi madre.
en 2 Last update: two years ago.
en 4 Useful map. Please add the fountains.
en 1 Asked for the accident data as a file, got a photo of a screen.
es 3 Bien, pero difícil de encontrar.
it 2 Dati sbagliati: nel mio quartiere risultano meno residenti che cani.
fr 4 Jeux de données propres, merci.
de 2 Zahlen ohne Erklärung, was gezählt wurde.
de 5 Der neue Download spart mir jede Woche zwei Stunden Abtippen.
en 3 Nice charts. What does anyone do with them?
en 1 My name and address were in the public spreadsheet of objections for a week. A WEEK.
en 4 Contacted about an error, fixed in a day, got credited. Lovely.
en 2 You collect so much. It just sits there.
nl 3 Kaart laadt traag op mijn telefoon.
en 5 Heat map made with neighbours is the best thing you ever published.
`;
