/** How letters begin and end, as `readFrames` reads it. */
export const replyFrames = `
open en Thank you for writing.
open en Good evening, and thank you.
open en Thank you, this was useful.
open en We are sorry for the trouble.
open en Your message reached the right desk.
open en Thank you for your patience, which we have tried.
close en Please write again if anything is unclear.
close en Kind regards from the whole team.
close en You can reach us under the number on the page of this service.
close en We will look at it again in a month.
open es Gracias por escribirnos.
open es Sentimos las molestias.
open es Le agradecemos el aviso.
close es Un saludo de todo el equipo.
close es Quedamos a su disposición.
open it Grazie per averci scritto.
open it Ci scusiamo per il disagio.
close it Un saluto da tutto l'ufficio.
close it Restiamo a disposizione.
open fr Merci de nous avoir écrit.
open fr Nous regrettons ce désagrément.
close fr Toute l'équipe vous salue.
close fr N'hésitez pas à nous réécrire.
open de Danke, dass Sie uns geschrieben haben.
open de Wir bedauern den Ärger.
close de Freundliche Grüße vom ganzen Team.
close de Melden Sie sich gern wieder.
open ar نشكركم على رسالتكم.
close ar مع تحيات الفريق.
`;
