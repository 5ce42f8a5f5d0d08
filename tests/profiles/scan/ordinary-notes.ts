// Two hundred notes as reps write them, in four languages, with nothing in them that should be held back.

export const ORDINARY_NOTES: readonly string[] = `
Called about the delivery of lids, will send a sample by Friday
Met her at the fair, talked about jars and shelf space
Left a voicemail, try again on Monday
She liked the drawing and will show it to her boss
Wants 500 pieces by the end of the month
Lunch at the harbour, good mood, talked about our kids
Sent the quote, she will look at it next week
Contract signed, party on Friday
Asked for the new price list
He is on holiday until the 14th
Their forklift broke, so the delivery was a day late
Apologised for the wrong pallets, new ones go out today
She knows the plant manager in Leeds and will introduce me
Prefers mail to calls, never before nine
Coffee with the whole buying team
Demo went well, wants to see the labels in blue
He asked who else uses the dispenser
Sent flowers for her ten years with the firm
Talked football, he supports the local club
New office on the third floor, parking in the back
Got the order for the spring season
She wrote a review on the web page
He will speak at our user day in May
Their busiest time is before Christmas
Cannot decide before the board meets
Follow up after the trade show
The samples arrived, two were broken
Introduced me to the head of quality
She moved to another team and keeps the account
Asked about opening hours of the warehouse
Wants the manual in Polish
Promised to call back on Thursday
He has two dogs and a boat
Loves the new dock door
Wants to double the order if the first one sells
Their system was down all morning
She has a new assistant, Tom
Visited the plant, saw the new line run
They started using the app on all three sites
Birthday on 3 May, send a card
Training for six people went well
He thinks the boxes are too big for the shelf
Her boss asked for a reference visit
Will recommend us to the sister company
Meeting moved to Tuesday at ten
She was late, traffic on the bridge
Talked about the weather and the harvest
Needs a spare part for the old machine
Wants a second supplier for lids
The invoice went to the wrong address, sent again
They open a shop in the old town
Liked the idea of a monthly call
Plays the guitar in a band
Is learning to sail
He went to school with our service engineer
Sat with her at the dinner, talked about travel
Great chat at the booth, swapped cards
Wants to try the sample on line 2 first
Said the team is happy with the service
Asked me to keep the old label for now
He runs the marathon in October
Busy with the stock count this week
They changed the carton size to 40 by 60
New buyer starts next month
Needs the drawings as PDF
Order number 4711 confirmed
Room 12, second floor, ask for Anna
She knows everybody in the trade
Sent pictures of the finished shelf
Wants to see the factory
The pilot runs until the end of June
He will check with IT
Asked for a call with engineering
Prefers Tuesday mornings
Parking is free on Saturdays
Good talk about the trade association
Their new web shop goes live in March
Talked about the film festival
He forwarded my mail to three colleagues
She is in charge of four sites
We agreed on a trial of two weeks
Shipped 12 pallets on Monday
He forgot the meeting, new date on the 8th
Wants training for the night shift
The dispenser jams when it is cold
Replaced the unit free of charge
They like the green one better
Took part in our survey
Suggested a larger handle
Her daughter starts school in autumn
Met at the airport by chance
Thanked me for the quick help
Wants to be called after the holidays
Has an old list of part numbers
Sent the data sheet and the certificate of origin
Asked for a health check of the cooling unit
He is sick of the old software
Public affairs asked for our logo
The heart of the plant is the filling line
He said the new lids are a stroke of genius
Union Street, second door on the left
Dating back to the first order in 2019
The weather forecast was wrong, the fair was wet
Angebot geschickt, sie meldet sich nächste Woche
Auf der Messe getroffen, gutes Gespräch am Stand
Muster kommt am Freitag
Möchte die neue Preisliste sehen, sobald sie fertig ist
Ist bis Ende August im Urlaub
Die Lieferung kam einen Tag zu spät
Hat uns weiterempfohlen
Braucht 200 Stück bis Montag
Vertrag ist unterschrieben
Will den Deckel in Blau
Kaffee mit dem ganzen Team
Rückruf am Dienstag um zehn
Spielt Handball im Verein
Die Maschine läuft wieder
Kennt den Leiter in Ulm
Bittet um die Anleitung auf Englisch
Hat im Mai Geburtstag
Neue Ansprechpartnerin ab Juli
Schulung für sechs Leute vereinbart
Die Kartons sind zu groß für das Regal
Hat die Rechnung noch nicht bekommen
Besuch im Werk, neue Linie gesehen
Entscheidet nach der Sitzung
Fragt nach Ersatzteilen
Bestellt im Frühling nach
Mag keine Anrufe vor neun
Das Lager zieht um
Der Test läuft bis Juni
Hat Fotos vom Regal geschickt
Er leitet jetzt vier Standorte
Wir haben uns auf zwei Wochen Probe geeinigt
Die Paletten waren nass
Möchte am Rundgang teilnehmen
Sie hat den Termin vergessen
Hat nach Öffnungszeiten gefragt
Der Drucker klemmt bei Kälte
Fährt gern Rad
Will im Herbst noch einmal reden
Hat drei Kollegen eingeladen
Zimmer 12, zweiter Stock
Gutes Gespräch über die Ernte
Auftrag über Deckel bestätigt
Die Tochter kommt in die Schule
Gerät kostenlos getauscht
Devis envoyé, elle répond la semaine prochaine
Rencontrée au salon, bon échange sur le stand
Souhaite un échantillon pour vendredi
En vacances jusqu'au 20
La livraison est arrivée en retard
Il a besoin de 300 pièces
Contrat signé ce matin
Préfère le courriel au téléphone
Café avec toute l'équipe
Rappeler mardi à dix heures
Joue au rugby le dimanche
La machine tourne de nouveau
Connaît le directeur de Lyon
Demande la notice en anglais
Anniversaire en mai
Formation de six personnes prévue
Les cartons sont trop grands pour le rayon
La facture est partie à la mauvaise adresse
Visite de l'usine, nouvelle ligne vue
Décision après la réunion
Cherche une pièce de rechange
Commande pour la saison de printemps
Nouvelle acheteuse en juillet
L'essai dure jusqu'en juin
A envoyé des photos du rayon
Dirige maintenant quatre sites
Les palettes étaient mouillées
Aime la voile et la mer
A transmis mon message à trois collègues
Bonne discussion sur la récolte
Presupuesto enviado, contesta la semana que viene
Nos vimos en la feria, buena charla
Quiere una muestra para el viernes
De vacaciones hasta el 20
La entrega llegó tarde
Necesita 300 piezas
Contrato firmado esta mañana
Prefiere el correo al teléfono
Café con todo el equipo
Llamar el martes a las diez
Juega al fútbol los domingos
La máquina funciona otra vez
Conoce al director de Sevilla
Pide el manual en inglés
Cumple años en mayo
Formación para seis personas
Las cajas son demasiado grandes
La factura fue a otra dirección
Visita a la planta, vimos la línea nueva
Decide después de la reunión
Busca una pieza de recambio
Pedido para la primavera
Nueva compradora en julio
La prueba dura hasta junio
Mandó fotos del estante
Ahora lleva cuatro sedes
Los palés llegaron mojados
`
  .trim()
  .split('\n');
