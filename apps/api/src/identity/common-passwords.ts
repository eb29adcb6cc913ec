/**
 * Words and rows of keys that passwords are most often made of, in the languages of the interface. A password is compared
 * without capitals, spaces and the digits or signs at its ends, so `Password123!` and `1password` are one with `password`.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password passwort password1 passw0rd p@ssw0rd passwords mypassword yourpassword thepassword passwordpassword newpassword
  contraseña contrasena micontraseña clave miclave contrasenanueva motdepasse monmotdepasse nouveaumotdepasse parola laparola
  parolachiave miapassword meinpasswort neuespasswort kennwort meinkennwort geheim geheimnis geheimwort secreto segreto secret
  topsecret supersecret letmein letmeinnow letmeinplease openup opensesame sesame welcome welcomeback welcomehome willkommen
  bienvenue bienvenido bienvenidos benvenuto benvenuti changeme changemenow changeit changethis pleasechange default
  administrator administrateur administrador amministratore admin adminadmin rootroot root toor superuser superman batman
  spiderman ironman starwars pokemon minecraft fortnite football futbol fussball calcio baseball basketball liverpool chelsea
  arsenal barcelona realmadrid juventus bayernmunich bayernmunchen iloveyou iloveu iloveyousomuch iloveyouforever teamo
  teamomucho tequiero tequieromucho tiamo tiamotanto amoremio jetaime jetaimetropfort ichliebedich schatz schatzi sunshine
  princess princesa principessa princesse prinzessin dragon monkey master shadow michael jennifer jessica charlie superstar
  butterfly chocolate chocolat cioccolato schokolade computer computadora ordinateur internet whatever trustno trustnoone
  nothing everything something anything freedom libertad liberte freiheit liberta friends friendship family familia famiglia
  familie famille beautiful hermosa bellissima happiness blessed jesus jesuschrist godisgood christ soleil bonjour bonsoir
  doudou loulou chouchou azerty azertyuiop azertyuiopqsdfghjklm qwerty qwertyui qwertyuiop qwertyuiopasdfghjkl qwertz qwertzui
  qwertzuiop qwertzuiopasdfghjkl asdfghjkl asdfghjklñ asdfghjklöä zxcvbnm yxcvbnm wxcvbn qazwsx qazwsxedc qazwsxedcrfv qweasd
  qweasdzxc qweasdyxc q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2
  zaq12wsx zaq1xsw2 a1b2c3d4 a1b2c3d4e5 abc123 abcd1234 abcdefgh abcdefghij 1234qwer 1234qwerasdf qwer1234 asdf1234
  123qweasd 123qweasdzxc 1234567890 0123456789 12345678910 123456789a 123123123 123321123 1212121212 1122334455 1020304050
  0987654321 9876543210 147258369 159357456 741852963 789456123 7894561230 1236987450 3141592653 31415926535 concivis
  municipality municipio comune gemeinde commune ayuntamiento rathaus mairie citizen ciudadano cittadino citoyen burger bürger
  summer verano estate sommer winter invierno inverno hiver spring primavera printemps frühling autumn otoño autunno automne
  herbst january february november december monday sunday`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
