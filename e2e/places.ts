/** What the town has before anybody lives in it: two departments, four services, three districts, named in every language. */
export const places = `
  INSERT INTO departments VALUES
    ('streets', '{"en": "Streets and waste", "es": "Calles y residuos", "it": "Strade e rifiuti", "fr": "Voirie et déchets", "de": "Straßen und Abfall", "ar": "الشوارع والنفايات"}'),
    ('culture', '{"en": "Culture and sport", "es": "Cultura y deporte", "it": "Cultura e sport", "fr": "Culture et sport", "de": "Kultur und Sport", "ar": "الثقافة والرياضة"}');
  INSERT INTO public_services VALUES
    ('street-lights',
     '{"en": "Street lights", "es": "Alumbrado público", "it": "Illuminazione pubblica", "fr": "Éclairage public", "de": "Straßenbeleuchtung", "ar": "إنارة الشوارع"}',
     '{"en": "Lamps in streets and parks, and their repair", "es": "Farolas en calles y parques, y su reparación", "it": "Lampioni in strade e parchi, e la loro riparazione", "fr": "Lampadaires des rues et des parcs, et leur réparation", "de": "Lampen in Straßen und Parks und ihre Reparatur", "ar": "المصابيح في الشوارع والحدائق وإصلاحها"}',
     'streets', '{web,phone}'),
    ('waste-collection',
     '{"en": "Waste collection", "es": "Recogida de residuos", "it": "Raccolta dei rifiuti", "fr": "Collecte des déchets", "de": "Müllabfuhr", "ar": "جمع النفايات"}',
     '{"en": "Bins, bulky waste and the calendar", "es": "Contenedores, muebles viejos y el calendario", "it": "Bidoni, ingombranti e calendario", "fr": "Bacs, encombrants et calendrier", "de": "Tonnen, Sperrmüll und der Kalender", "ar": "الحاويات والنفايات الكبيرة والمواعيد"}',
     'streets', '{web,phone,qr}'),
    ('libraries',
     '{"en": "Libraries", "es": "Bibliotecas", "it": "Biblioteche", "fr": "Bibliothèques", "de": "Büchereien", "ar": "المكتبات"}',
     '{"en": "Books, rooms and courses", "es": "Libros, salas y cursos", "it": "Libri, sale e corsi", "fr": "Livres, salles et cours", "de": "Bücher, Räume und Kurse", "ar": "الكتب والقاعات والدورات"}',
     'culture', '{web,desk,qr}'),
    ('swimming-pools',
     '{"en": "Swimming pools", "es": "Piscinas", "it": "Piscine", "fr": "Piscines", "de": "Schwimmbäder", "ar": "المسابح"}',
     '{"en": "Two pools and their lessons", "es": "Dos piscinas y sus clases", "it": "Due piscine e i loro corsi", "fr": "Deux piscines et leurs cours", "de": "Zwei Bäder und ihre Kurse", "ar": "مسبحان ودروسهما"}',
     'culture', '{web,desk}');
  INSERT INTO districts VALUES
    ('harbour', '{"en": "Harbour", "es": "Puerto", "it": "Porto", "fr": "Port", "de": "Hafen", "ar": "الميناء"}',
     '{"type": "Polygon", "coordinates": [[[0,0],[0,1],[1,1],[1,0],[0,0]]]}'),
    ('old-town', '{"en": "Old town", "es": "Casco antiguo", "it": "Centro storico", "fr": "Vieille ville", "de": "Altstadt", "ar": "المدينة القديمة"}',
     '{"type": "Polygon", "coordinates": [[[1,0],[1,1],[2,1],[2,0],[1,0]]]}'),
    ('hillside', '{"en": "Hillside", "es": "La Ladera", "it": "Collina", "fr": "La Colline", "de": "Am Hang", "ar": "سفح التل"}',
     '{"type": "Polygon", "coordinates": [[[0,1],[0,2],[2,2],[2,1],[0,1]]]}');
  INSERT INTO district_population VALUES
    ('harbour', '18-34', 'female', 1200), ('harbour', '65+', 'male', 800),
    ('old-town', '35-64', 'female', 2100), ('hillside', '35-64', 'male', 1900)`;
