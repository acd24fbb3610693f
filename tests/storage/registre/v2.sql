-- A register of schema 2, dumped after acts by the program of commit 3261d14. Everybody here is made up.
PRAGMA application_id=1229998932;
PRAGMA user_version=2;
BEGIN TRANSACTION;
CREATE TABLE aktor (
id INTEGER NOT NULL,
os_bruker TEXT NOT NULL,
opprettet TEXT NOT NULL,
PRIMARY KEY (id),
UNIQUE (os_bruker)
);
INSERT INTO "aktor" VALUES(1,'proveperson','2026-06-01T10:00:00.000+00:00');
CREATE TABLE andretjeneste (
livsomraade TEXT,
tredjepart BOOLEAN NOT NULL,
deles_ikke_med TEXT DEFAULT '' NOT NULL,
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
tjeneste TEXT NOT NULL,
hjelp TEXT,
kontakt TEXT,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer)
)
WITHOUT ROWID;
CREATE TABLE begrunnelse (
kjede INTEGER NOT NULL,
lopenummer INTEGER NOT NULL,
salt TEXT NOT NULL,
tekst TEXT NOT NULL,
PRIMARY KEY (kjede, lopenummer),
FOREIGN KEY(kjede, lopenummer) REFERENCES logg (kjede, lopenummer)
)
WITHOUT ROWID;
INSERT INTO "begrunnelse" VALUES(4,16,'f973ad89fca05c0239df7de300842b96','Sykdom');
INSERT INTO "begrunnelse" VALUES(4,27,'049c93a38be5afc24045286623a908a7','Vil ikke mer');
INSERT INTO "begrunnelse" VALUES(7,7,'05fbc7427607961388cd0abbd65eb140','Tvil om varighet');
INSERT INTO "begrunnelse" VALUES(7,34,'b2f2ff4b5f5a1c6f24dd553fc66befe7','Skrevet på feil plan');
CREATE TABLE beslutning (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
utfall VARCHAR(40) NOT NULL,
dato DATE NOT NULL,
organ VARCHAR(40) NOT NULL,
organ_navn TEXT,
rettsgrunnlag TEXT NOT NULL,
begrunnelse TEXT NOT NULL,
til DATE,
underrettet DATE,
klage INTEGER,
fagsystem TEXT,
fort DATE,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
FOREIGN KEY("plan", klage) REFERENCES klage ("plan", nummer),
CONSTRAINT beslutning_utfall CHECK (utfall IN ('innvilget', 'avslaatt', 'avsluttet', 'forlenget', 'ikke_forlenget')),
CONSTRAINT beslutning_organ CHECK (organ IN ('koordinerende_enhet', 'barnevernstjenesten', 'nav', 'annet'))
)
WITHOUT ROWID;
INSERT INTO "beslutning" VALUES(7,2,1,'innvilget','2026-05-10','koordinerende_enhet',NULL,'pbrl_2_5','Langvarig behov','2027-05-10','2026-05-11',NULL,NULL,NULL);
INSERT INTO "beslutning" VALUES(9,1,1,'avslaatt','2026-05-10','koordinerende_enhet',NULL,'sotjl_28','Ikke langvarig',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "beslutning" VALUES(9,1,2,'avslaatt','2026-05-10','koordinerende_enhet',NULL,'pbrl_2_5','Ikke langvarig',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE deltaker (
livsomraade TEXT,
tredjepart BOOLEAN NOT NULL,
deles_ikke_med TEXT DEFAULT '' NOT NULL,
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
navn TEXT,
rolle TEXT,
tjeneste TEXT,
tilknytning VARCHAR(40) NOT NULL,
bidrag TEXT,
telefon TEXT,
epost TEXT,
rettighet VARCHAR(40) NOT NULL,
plangruppe BOOLEAN DEFAULT 0 NOT NULL,
kontaktform VARCHAR(40),
taushet VARCHAR(40),
taushetserklaering DATE,
fagperson INTEGER,
registrert DATE NOT NULL,
ut DATE,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT deltaker_tilknytning CHECK (tilknytning IN ('tjeneste', 'foresatt', 'verge', 'paarorende', 'annen')),
CONSTRAINT deltaker_rettighet CHECK (rettighet IN ('les', 'skriv')),
CONSTRAINT deltaker_kontaktform CHECK (kontaktform IN ('brevpost', 'telefon', 'mote', 'digital', 'epost')),
CONSTRAINT deltaker_taushet CHECK (taushet IN ('lovpaalagt', 'erklaering'))
)
WITHOUT ROWID;
INSERT INTO "deltaker" VALUES(NULL,0,'',1,1,1,'Ingrid Fjordheim','mor',NULL,'foresatt','Kjenner hverdagen best, og øver med krykkene hjemme','55 00 00 21',NULL,'les',0,NULL,NULL,NULL,NULL,'2025-12-01',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',1,1,2,'Jonas Fjordheim','far',NULL,'foresatt','Følger til svømming, og holder orden på hjelpemidlene','55 00 00 22',NULL,'les',0,NULL,NULL,NULL,NULL,'2025-12-01',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',1,1,3,'Silje Prøvestad','kontaktlærer','Fjordvik skole','tjeneste','Legger til rette i klassen, og sier fra om turer i god tid','55 00 00 23',NULL,'les',0,NULL,NULL,NULL,NULL,'2025-12-01',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',1,1,4,'Anders Testmo','pedagogisk-psykologisk rådgiver','PPT','tjeneste','Gir råd om skriving og lesing','55 00 00 24',NULL,'les',0,NULL,NULL,NULL,NULL,'2025-12-08',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',1,1,5,'Hanne Oppdiktsen','fysioterapeut','Fysioterapitjenesten','tjeneste','Ukentlig trening, og lærer assistenten øvelsene','55 00 00 25',NULL,'les',0,NULL,NULL,NULL,NULL,'2025-12-08',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',1,1,6,NULL,'ergoterapeut','Ergoterapitjenesten','tjeneste','Prøver ut skriveutstyr og ny rullestol','55 00 00 26',NULL,'les',0,NULL,NULL,NULL,NULL,'2026-02-02',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',2,1,1,'Tone Fiktivsen','psykologspesialist','Ungdomsteamet','tjeneste','Samtaler annenhver uke, og en åpen telefon når det butter','55 00 00 32',NULL,'les',0,NULL,NULL,NULL,NULL,'2026-01-15',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',2,1,2,'Per Oppdal Eksempel','veileder','NAV Fjordvik','tjeneste','Finner arbeidstrening, og holder kontakten med arbeidsgiveren','55 00 00 33',NULL,'les',0,NULL,NULL,NULL,NULL,'2026-01-15',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',2,1,3,'Guro Liksom','rådgiver','Fjordvik videregående skole','tjeneste','Legger til rette for at fag kan tas ett om gangen','55 00 00 34',NULL,'les',0,NULL,NULL,NULL,NULL,'2026-01-20',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',2,1,4,'Leila Strandvik','søster',NULL,'paarorende','Støtter i hverdagen, og hjelper med flytting','55 00 00 35',NULL,'les',0,NULL,NULL,NULL,NULL,'2026-01-20',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',2,1,5,NULL,'boligrådgiver','Boligkontoret','tjeneste','Viser ledige boliger, og forklarer støtteordningene','55 00 00 36',NULL,'les',0,NULL,NULL,NULL,NULL,'2026-04-13',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',3,1,1,'Randi Tenkt','verge',NULL,'verge','Følger med på økonomien, og passer på at Bjarne blir hørt','55 00 00 43',NULL,'les',0,NULL,NULL,NULL,NULL,'2026-01-05',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',3,1,2,'Kåre Holmvik','bror',NULL,'paarorende','Besøk hver lørdag, og turer til hytta','55 00 00 44',NULL,'les',0,NULL,NULL,NULL,NULL,'2026-01-05',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',3,1,3,'Lise Prøvehaug','sykepleier','Hjemmetjenesten','tjeneste','Fast kontakt i hjemmet, og oversikt over avtaler','55 00 00 45',NULL,'les',0,NULL,NULL,NULL,NULL,'2026-01-05',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',3,1,4,'Odd Fiktivmo','aktivitør','Dagsenteret','tjeneste','Hagegruppe på tirsdager','55 00 00 46',NULL,'les',0,NULL,NULL,NULL,NULL,'2026-01-05','2026-05-01');
INSERT INTO "deltaker" VALUES(NULL,0,'',3,1,5,'Eva Liksomdal','logoped','Logopedtjenesten','tjeneste','Trening på ord og bilder, og opplæring av de som kommer hjem','55 00 00 47',NULL,'les',0,NULL,NULL,NULL,NULL,'2026-01-12',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',4,2,1,'Per Lie','fysioterapeut','Fysioterapitjenesten','tjeneste','Ukentlig trening',NULL,NULL,'les',0,NULL,NULL,NULL,NULL,'2026-11-22','2026-11-22');
INSERT INTO "deltaker" VALUES(NULL,0,'',4,1,2,'Mona Berg','mor',NULL,'paarorende',NULL,NULL,NULL,'les',0,NULL,NULL,NULL,NULL,'2026-11-22',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',5,1,1,'Nils Nei','lærer','Skolen','tjeneste',NULL,NULL,NULL,'les',0,NULL,NULL,NULL,NULL,'2026-11-22',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',7,1,1,'Per Lie','fysioterapeut','Fysioterapitjenesten','tjeneste',NULL,NULL,NULL,'les',1,'telefon','lovpaalagt',NULL,NULL,'2026-06-01',NULL);
INSERT INTO "deltaker" VALUES(NULL,0,'',7,1,2,'Aud Vik',NULL,NULL,'paarorende','Kjører til trening',NULL,NULL,'les',0,NULL,NULL,NULL,NULL,'2026-06-01',NULL);
CREATE TABLE dokument (
nummer INTEGER NOT NULL,
"plan" INTEGER NOT NULL,
dokument TEXT NOT NULL,
variant TEXT NOT NULL,
format TEXT NOT NULL,
mote INTEGER,
mottaker TEXT NOT NULL,
utgave INTEGER NOT NULL,
dato DATE NOT NULL,
sha256 TEXT NOT NULL,
PRIMARY KEY (nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
FOREIGN KEY(sha256) REFERENCES innhold (sha256)
);
INSERT INTO "dokument" VALUES(1,4,'plan','utfyllende','html',NULL,'planeier',22,'2026-11-22','c866ef050a624238e308ed2e18c096680867c81342747a203a674fd4b5d6c5b9');
INSERT INTO "dokument" VALUES(2,4,'referat','utfyllende','docx',1,'1',22,'2026-11-22','b22ea7b08b49a244bd8f3beca49a5094b4539ece415213f224e0eb2797db8b33');
INSERT INTO "dokument" VALUES(3,7,'beslutning','utfyllende','docx',NULL,'planeier',30,'2026-06-01','cab1b2ea2ed88157db079168ef462e2a4ab5c50ad62ab613abdf49c34b9379b5');
CREATE TABLE evaluering (
livsomraade TEXT,
tredjepart BOOLEAN NOT NULL,
deles_ikke_med TEXT DEFAULT '' NOT NULL,
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
dato DATE NOT NULL,
planeier_deltok VARCHAR(40) NOT NULL,
planeiers_ord TEXT,
oppsummering TEXT,
kan_tiltak_avsluttes BOOLEAN NOT NULL,
bor_maal_endres BOOLEAN NOT NULL,
bor_tiltak_endres BOOLEAN NOT NULL,
fortsatt_behov BOOLEAN NOT NULL,
neste DATE,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT evaluering_planeier_deltok CHECK (planeier_deltok IN ('til_stede', 'egen_uttalelse', 'onsket_ikke'))
)
WITHOUT ROWID;
INSERT INTO "evaluering" VALUES(NULL,0,'',1,1,1,'2026-03-10','til_stede','Det er gøy i svømmehallen. Turen til myra var dum, for der satt stolen fast.','Planen er godt i gang. Terrengrullestolen haster mer enn vi trodde, og overgangen til mellomtrinnet er kommet med som eget mål.',0,1,0,1,'2027-01-05');
INSERT INTO "evaluering" VALUES(NULL,0,'',2,1,1,'2026-03-25','til_stede','Det går bedre enn jeg trodde. Jobben er det beste.','Planen følges, og alle tiltak er kommet i gang. Søknaden om bolig er sendt.',0,0,1,1,'2026-09-15');
INSERT INTO "evaluering" VALUES(NULL,0,'',3,1,1,'2026-03-20','egen_uttalelse','Bra. Kassene er fine. For mange folk.','Hagen er godt i gang. Turnusen må strammes inn.',0,0,1,1,'2026-10-20');
INSERT INTO "evaluering" VALUES(NULL,0,'',3,1,2,'2026-10-20','til_stede','Tretti tomater. Lise er flink.','Hagen ble en suksess, og de faste ansiktene er kommet på plass.',1,0,0,1,'2027-01-15');
INSERT INTO "evaluering" VALUES(NULL,0,'',4,1,1,'2026-11-21','til_stede','Det går bra',NULL,0,0,1,1,'2027-11-21');
INSERT INTO "evaluering" VALUES(NULL,0,'',7,1,1,'2026-05-31','til_stede',NULL,NULL,0,0,1,1,'2027-05-31');
CREATE TABLE fagperson (
nummer INTEGER NOT NULL,
version INTEGER NOT NULL,
navn TEXT NOT NULL,
rolle TEXT,
tjeneste TEXT,
telefon TEXT,
epost TEXT,
leder TEXT,
til DATE,
PRIMARY KEY (nummer)
);
CREATE TABLE fagplan (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
tittel TEXT NOT NULL,
sted TEXT,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer)
)
WITHOUT ROWID;
INSERT INTO "fagplan" VALUES(1,1,1,'Individuell opplæringsplan','Fjordvik skole');
INSERT INTO "fagplan" VALUES(1,1,2,'Treningsprogram','Fysioterapitjenesten');
INSERT INTO "fagplan" VALUES(2,1,1,'Aktivitetsplan','NAV Fjordvik');
INSERT INTO "fagplan" VALUES(2,1,2,'Mestringsplan','Ungdomsteamet');
INSERT INTO "fagplan" VALUES(3,1,1,'Tiltaksplan for hjemmetjenester','Hjemmetjenesten');
INSERT INTO "fagplan" VALUES(4,1,1,'Opplæringsplan','Hos skolen');
CREATE TABLE foresporsel (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
dato DATE NOT NULL,
tekst TEXT NOT NULL,
videresendt_til TEXT,
videresendt DATE,
besvart DATE,
svartekst TEXT,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer)
)
WITHOUT ROWID;
INSERT INTO "foresporsel" VALUES(7,2,1,'2026-05-14','Når begynner vi?',NULL,NULL,'2026-05-15','I juni');
CREATE TABLE handling (
"plan" INTEGER NOT NULL,
utgave INTEGER NOT NULL,
navn TEXT NOT NULL,
aktor INTEGER NOT NULL,
utfort_av TEXT,
tidspunkt TEXT NOT NULL,
dagens_dato DATE NOT NULL,
PRIMARY KEY ("plan", utgave),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
FOREIGN KEY(aktor) REFERENCES aktor (id)
)
WITHOUT ROWID;
INSERT INTO "handling" VALUES(1,1,'importer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(2,1,'importer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(3,1,'importer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,1,'ny-plan',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,2,'samtykke registrer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,3,'deltaker ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,4,'samtykke registrer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,5,'maal ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,6,'tiltak ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,7,'iverksett',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,8,'samtykke registrer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,9,'deltaker ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,10,'samtykke registrer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,11,'samtykke bekreft',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,12,'mote ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,13,'mote referat',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,14,'mote ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,15,'mote avlys',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,16,'mote ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,17,'maal ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,18,'tiltak ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,19,'tiltak status',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,20,'evaluering ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,21,'maal status',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,22,'endre-plan',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,23,'samtykke trekk-tilbake',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(4,24,'deltaker ta-ut',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(5,1,'ny-plan',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(5,2,'samtykke registrer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(5,3,'deltaker ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(5,4,'samtykke registrer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(6,1,'ny-plan',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(6,2,'samtykke registrer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(6,3,'avslutt',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-11-22');
INSERT INTO "handling" VALUES(7,1,'sak ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,2,'sak forelopig-svar',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,3,'sak onske',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,4,'sak onske',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,5,'sak informasjon',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,6,'sak vurdering',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,7,'sak avklar',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,8,'sak beslutning',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,9,'sak endre-beslutning',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,10,'sak klage',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,11,'sak klageutfall',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,12,'sak sporsmaal',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,13,'sak besvar',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,14,'sak start',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,15,'samtykke registrer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,16,'samtykke bekreft',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,17,'deltaker ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,18,'deltaker ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,19,'samtykke registrer',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,20,'maal ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,21,'maal ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,22,'tiltak ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,23,'tiltak ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,24,'iverksett',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,25,'koordinator ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,26,'koordinator bytt',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,27,'koordinator meldt',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,28,'mote ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,29,'mote referat',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,30,'evaluering ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(7,31,'merk-feil',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(8,1,'sak ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(8,2,'sak uten-plan',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(9,1,'sak ny',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(9,2,'sak onske',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(9,3,'sak beslutning',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
INSERT INTO "handling" VALUES(9,4,'sak beslutning',1,NULL,'2026-06-01T10:00:00.000+00:00','2026-06-01');
CREATE TABLE henvendelse (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
slag VARCHAR(40) NOT NULL,
dato DATE NOT NULL,
kanal VARCHAR(40) NOT NULL,
tekst TEXT NOT NULL,
formidlet_av VARCHAR(40) NOT NULL,
formidler_navn TEXT,
hvorfor TEXT,
hjelp_i_dag TEXT,
onsket_koordinator TEXT,
underskrevet_av VARCHAR(40),
meldt_ke DATE,
forelopig_svar DATE,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT henvendelse_slag CHECK (slag IN ('anmodning', 'melding_om_behov', 'forlengelse')),
CONSTRAINT henvendelse_kanal CHECK (kanal IN ('muntlig', 'skriftlig', 'digital')),
CONSTRAINT henvendelse_formidlet_av CHECK (formidlet_av IN ('planeier', 'paarorende', 'tjenesteyter', 'verge', 'likemann', 'annen')),
CONSTRAINT henvendelse_underskrevet_av CHECK (underskrevet_av IN ('planeier', 'foresatt', 'verge', 'fullmektig', 'naermeste_paarorende', 'barnevernstjenesten'))
)
WITHOUT ROWID;
INSERT INTO "henvendelse" VALUES(7,2,1,'anmodning','2026-04-20','muntlig','Trenger hjelp','paarorende','Aud Vik',NULL,NULL,NULL,NULL,NULL,'2026-05-18');
INSERT INTO "henvendelse" VALUES(8,1,1,'anmodning','2026-05-20','skriftlig','Ønsker plan','tjenesteyter',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "henvendelse" VALUES(9,1,1,'anmodning','2026-05-01','digital','Vil ha plan','planeier',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE historikk (
"plan" INTEGER NOT NULL,
utgave INTEGER NOT NULL,
element TEXT NOT NULL,
innhold TEXT,
PRIMARY KEY ("plan", utgave, element),
FOREIGN KEY("plan", utgave) REFERENCES handling ("plan", utgave)
)
WITHOUT ROWID;
INSERT INTO "historikk" VALUES(1,1,'deltaker/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Ingrid Fjordheim","rolle":"mor","tjeneste":null,"tilknytning":"foresatt","bidrag":"Kjenner hverdagen best, og øver med krykkene hjemme","telefon":"55 00 00 21","epost":null,"registrert":"2025-12-01","ut":null}');
INSERT INTO "historikk" VALUES(1,1,'deltaker/2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Jonas Fjordheim","rolle":"far","tjeneste":null,"tilknytning":"foresatt","bidrag":"Følger til svømming, og holder orden på hjelpemidlene","telefon":"55 00 00 22","epost":null,"registrert":"2025-12-01","ut":null}');
INSERT INTO "historikk" VALUES(1,1,'deltaker/3','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Silje Prøvestad","rolle":"kontaktlærer","tjeneste":"Fjordvik skole","tilknytning":"tjeneste","bidrag":"Legger til rette i klassen, og sier fra om turer i god tid","telefon":"55 00 00 23","epost":null,"registrert":"2025-12-01","ut":null}');
INSERT INTO "historikk" VALUES(1,1,'deltaker/4','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Anders Testmo","rolle":"pedagogisk-psykologisk rådgiver","tjeneste":"PPT","tilknytning":"tjeneste","bidrag":"Gir råd om skriving og lesing","telefon":"55 00 00 24","epost":null,"registrert":"2025-12-08","ut":null}');
INSERT INTO "historikk" VALUES(1,1,'deltaker/5','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Hanne Oppdiktsen","rolle":"fysioterapeut","tjeneste":"Fysioterapitjenesten","tilknytning":"tjeneste","bidrag":"Ukentlig trening, og lærer assistenten øvelsene","telefon":"55 00 00 25","epost":null,"registrert":"2025-12-08","ut":null}');
INSERT INTO "historikk" VALUES(1,1,'deltaker/6','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":null,"rolle":"ergoterapeut","tjeneste":"Ergoterapitjenesten","tilknytning":"tjeneste","bidrag":"Prøver ut skriveutstyr og ny rullestol","telefon":"55 00 00 26","epost":null,"registrert":"2026-02-02","ut":null}');
INSERT INTO "historikk" VALUES(1,1,'evaluering/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"dato":"2026-03-10","planeier_deltok":"til_stede","planeiers_ord":"Det er gøy i svømmehallen. Turen til myra var dum, for der satt stolen fast.","oppsummering":"Planen er godt i gang. Terrengrullestolen haster mer enn vi trodde, og overgangen til mellomtrinnet er kommet med som eget mål.","kan_tiltak_avsluttes":false,"bor_maal_endres":true,"bor_tiltak_endres":false,"fortsatt_behov":true,"neste":"2027-01-05"}');
INSERT INTO "historikk" VALUES(1,1,'fagplan/1','{"tittel":"Individuell opplæringsplan","sted":"Fjordvik skole"}');
INSERT INTO "historikk" VALUES(1,1,'fagplan/2','{"tittel":"Treningsprogram","sted":"Fysioterapitjenesten"}');
INSERT INTO "historikk" VALUES(1,1,'koordinator/1','{"rolle":"barnekoordinator","navn":"Marit Demosen","tjeneste":"Barne- og familietjenesten","telefon":"55 00 00 20","epost":"marit.demosen@fjordvik.example","fra":"2025-12-01","til":null}');
INSERT INTO "historikk" VALUES(1,1,'maal/1','{"livsomraade":"fritid","tredjepart":false,"deles_ikke_med":[],"tekst":"Ella er med på klassens turer og aktiviteter på lik linje med de andre","egne_ord":"Jeg vil være med helt opp på toppen.","prioritet":1,"fra":"2026-01-12","frist":"2026-12-18","status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(1,1,'maal/2','{"livsomraade":"helse","tredjepart":false,"deles_ikke_med":[],"tekst":"Ella går lengre med krykker uten å bli for sliten","egne_ord":"Jeg vil gå hele veien til biblioteket.","prioritet":2,"fra":"2026-01-12","frist":"2026-12-18","status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(1,1,'maal/3','{"livsomraade":"utdanning","tredjepart":false,"deles_ikke_med":[],"tekst":"Ella får vist hva hun kan, uten å bli sliten av å skrive for hånd","egne_ord":null,"prioritet":3,"fra":"2026-01-12","frist":"2026-06-19","status":"avsluttet","oppnaaelse":"naadd","begrunnelse":null}');
INSERT INTO "historikk" VALUES(1,1,'maal/4','{"livsomraade":"overgang","tredjepart":false,"deles_ikke_med":[],"tekst":"Ella er trygg på overgangen til mellomtrinnet","egne_ord":"Jeg vil vite hvor klasserommet er før jeg begynner.","prioritet":null,"fra":"2026-03-02","frist":"2027-01-11","status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(1,1,'maalvurdering/1.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Ella har vært med på to av tre turer. Stolen kom ikke fram på den siste."}');
INSERT INTO "historikk" VALUES(1,1,'maalvurdering/1.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Hun går lenger, men blir sliten når det er kaldt."}');
INSERT INTO "historikk" VALUES(1,1,'maalvurdering/1.3','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Utstyret er valgt, men ennå ikke tatt i bruk i alle fag."}');
INSERT INTO "historikk" VALUES(1,1,'mote/1','{"type":"ansvarsgruppe","dato":"2026-09-16","tid":"14:15","sted":"Fjordvik skole, rom 12","status":"avholdt","klarert":"2026-09-02","moteleder":"koordinator","referent":"3","variant":"utfyllende","referatdato":"2026-09-21","neste":"2027-02-10","merknadsfrist":"2026-10-05"}');
INSERT INTO "historikk" VALUES(1,1,'mote/2','{"type":"ansvarsgruppe","dato":"2027-02-10","tid":"14:15","sted":"Fjordvik skole, rom 12","status":"planlagt","klarert":null,"moteleder":null,"referent":null,"variant":null,"referatdato":null,"neste":null,"merknadsfrist":null}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/1.1','{"part":"planeier","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/1.2','{"part":"koordinator","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/1.3','{"part":"1","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/1.4','{"part":"3","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/1.5','{"part":"5","navn":null,"oppmote":"forfall","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/1.6','{"part":null,"navn":"Vaktmester Rolf Eksempel","oppmote":"til_stede","ja_til_motet":true}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/2.1','{"part":"planeier","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/2.2','{"part":"koordinator","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/2.3','{"part":"1","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/2.4','{"part":"2","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/2.5','{"part":"3","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(1,1,'motedeltaker/2.6','{"part":"5","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(1,1,'person','{"navn":"Ella Fjordheim","fodselsdato":"2017-04-22","telefon":null,"adresse":"Blåbærstien 4\n0000 Fjordvik","adressesperre":"ingen"}');
INSERT INTO "historikk" VALUES(1,1,'plan','{"status":"aktiv","fra":"2026-01-12","til":"2027-01-11","saksnummer":"26/101","detaljgrad":"utfyllende","sprak":"nb","opprettet":"2025-12-01","iverksatt":"2026-01-12","neste_evaluering":"2027-01-05","neste_revisjon":"2027-01-11","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(1,1,'plantekst/bakgrunn','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"bakgrunn","tekst":"Ella går i fjerde klasse og bor sammen med mamma, pappa og lillebror. Hun bruker rullestol ute og krykker inne. Hun blir fort sliten i armene, og trenger litt lengre tid når hun skal skrive og kle på seg. Familien har kontakt med mange tjenester og ønsker én plan som alle kjenner."}');
INSERT INTO "historikk" VALUES(1,1,'plantekst/eget_bidrag','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"eget_bidrag","tekst":"Jeg sier fra når jeg er sliten. Jeg øver med krykkene hjemme, og jeg bestemmer selv hvem som skal være med meg i svømmehallen."}');
INSERT INTO "historikk" VALUES(1,1,'plantekst/paarorendes_bidrag','{"livsomraade":"familie","tredjepart":true,"deles_ikke_med":[],"slag":"paarorendes_bidrag","tekst":"Foreldrene følger til trening og svømming annenhver gang, og sier tidlig fra til skolen om uker med mye behandling. Farmor henter på torsdager."}');
INSERT INTO "historikk" VALUES(1,1,'plantekst/ressurser','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"ressurser","tekst":"Ella er nysgjerrig, morsom og tålmodig. Hun leser mye, husker det meste, og sier fra når noe er urettferdig. Hun har to nære venner i klassen og en farmor som bor i nabohuset."}');
INSERT INTO "historikk" VALUES(1,1,'plantekst/samarbeid','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"samarbeid","tekst":"Skolen, PPT og fysioterapeuten avtaler treningen slik at Ella slipper å gå glipp av gym og friminutt. Hjelpemiddelsentralen tas med når nytt utstyr skal prøves."}');
INSERT INTO "historikk" VALUES(1,1,'plantekst/viktig_for_meg','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"viktig_for_meg","tekst":"Jeg vil være med på det de andre i klassen gjør. Også når det er tur.\nJeg liker å svømme, for i vannet er jeg rask.\nJeg vil at de voksne snakker til meg, ikke bare til mamma og pappa."}');
INSERT INTO "historikk" VALUES(1,1,'referatpunkt/1.1','{"livsomraade":"fritid","tredjepart":false,"deles_ikke_med":[],"slag":"siden_sist","tekst":"Terrengrullestolen er i bruk, og Ella var med på hele fjellturen i august.","maal":1,"ansvarlig":null,"frist":null}');
INSERT INTO "historikk" VALUES(1,1,'referatpunkt/1.2','{"livsomraade":"overgang","tredjepart":false,"deles_ikke_med":[],"slag":"barnets_mening","tekst":"Ella gleder seg til mellomtrinnet, men er lei av at rampen ikke kommer.","maal":4,"ansvarlig":null,"frist":null}');
INSERT INTO "historikk" VALUES(1,1,'referatpunkt/1.3','{"livsomraade":"overgang","tredjepart":false,"deles_ikke_med":[],"slag":"drofting","tekst":"Vaktmesteren forklarte at rampen er bestilt, men at grunnarbeidet må vente til det er tørt.","maal":4,"ansvarlig":null,"frist":null}');
INSERT INTO "historikk" VALUES(1,1,'referatpunkt/1.4','{"livsomraade":"overgang","tredjepart":false,"deles_ikke_med":[],"slag":"beslutning","tekst":"Det lages en midlertidig rampe, så Ella kan bruke inngangen sammen med de andre.","maal":4,"ansvarlig":"koordinator","frist":"2026-12-01"}');
INSERT INTO "historikk" VALUES(1,1,'referatpunkt/1.5','{"livsomraade":"fritid","tredjepart":false,"deles_ikke_med":[],"slag":"beslutning","tekst":"Vinterens turer settes opp nå, med løype og transport.","maal":1,"ansvarlig":"3","frist":"2026-12-11"}');
INSERT INTO "historikk" VALUES(1,1,'sakspunkt/1.1','{"livsomraade":"fritid","tredjepart":false,"deles_ikke_med":[],"tekst":"Turene i høst","maal":1,"meldt_av":"planeier"}');
INSERT INTO "historikk" VALUES(1,1,'sakspunkt/1.2','{"livsomraade":"overgang","tredjepart":false,"deles_ikke_med":[],"tekst":"Rampen ved den nye inngangen","maal":4,"meldt_av":"1"}');
INSERT INTO "historikk" VALUES(1,1,'sakspunkt/2.1','{"livsomraade":"overgang","tredjepart":false,"deles_ikke_med":[],"tekst":"Hvordan går det på mellomtrinnet?","maal":4,"meldt_av":"koordinator"}');
INSERT INTO "historikk" VALUES(1,1,'samtykke/1','{"type":"plan","deltaker":null,"svar":"ja","gitt_av":"foresatt","giver_navn":"Ingrid Fjordheim og Jonas Fjordheim","fullmakt":null,"dato":"2025-12-01","fra":null,"til":null,"form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":"Ella fikk forklart hva planen er, og ville ha den.","arkivref":"26/101-2","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(1,1,'samtykke/2','{"type":"opplysninger","deltaker":3,"svar":"ja","gitt_av":"foresatt","giver_navn":"Ingrid Fjordheim og Jonas Fjordheim","fullmakt":null,"dato":"2025-12-01","fra":null,"til":"2027-01-11","form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":["fritid","kommunikasjon","transport","utdanning"],"begrensning":null,"tilleggstekst":null,"arkivref":"26/101-3","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(1,1,'samtykke/3','{"type":"opplysninger","deltaker":4,"svar":"ja","gitt_av":"foresatt","giver_navn":"Ingrid Fjordheim og Jonas Fjordheim","fullmakt":null,"dato":"2025-12-08","fra":null,"til":"2027-01-11","form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":["kommunikasjon","utdanning"],"begrensning":"Ikke opplysninger om familiens økonomi.","tilleggstekst":null,"arkivref":"26/101-4","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(1,1,'samtykke/4','{"type":"opplysninger","deltaker":5,"svar":"ja","gitt_av":"foresatt","giver_navn":"Ingrid Fjordheim og Jonas Fjordheim","fullmakt":null,"dato":"2025-12-08","fra":null,"til":"2027-01-11","form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":"26/101-5","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(1,1,'samtykke/5','{"type":"opplysninger","deltaker":6,"svar":"ja","gitt_av":"foresatt","giver_navn":"Jonas Fjordheim","fullmakt":null,"dato":"2026-02-02","fra":null,"til":"2027-01-11","form":"muntlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":"26/101-8","bekreftet_skriftlig":"2026-02-16","trukket":null}');
INSERT INTO "historikk" VALUES(1,1,'tilslutning/1','{"part":"planeier","gitt_av":"foresatt","dato":"2026-01-12","svar":"ja","merknad":"Ella var med og leste målene høyt."}');
INSERT INTO "historikk" VALUES(1,1,'tilslutning/2','{"part":"3","gitt_av":null,"dato":"2026-01-12","svar":"ja","merknad":null}');
INSERT INTO "historikk" VALUES(1,1,'tilslutning/3','{"part":"5","gitt_av":null,"dato":"2026-01-12","svar":"ja","merknad":null}');
INSERT INTO "historikk" VALUES(1,1,'tiltak/1.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Planlegge turene så alle kan være med","hvordan":"Skolen ser over turmålet uken før, og velger en vei der rullestolen kommer fram.","omfang":"Før hver klassetur","ansvarlig":"3","fra":"2026-01-12","til":"2026-12-18","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(1,1,'tiltak/1.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Låne terrengrullestol","hvordan":"Far søker sammen med ergoterapeuten, og klassen får prøve den.","omfang":"Én søknad","ansvarlig":"6","fra":"2026-02-02","til":"2026-05-29","status":"gjennomfort","kommentar":"Stolen kom i mai og står på skolen."}');
INSERT INTO "historikk" VALUES(1,1,'tiltak/1.3','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Svømme sammen med en venn","hvordan":"Ella velger hvem som blir med. Foreldrene bytter på å følge.","omfang":"Én gang i uken, 60 minutter","ansvarlig":"2","fra":"2026-01-19","til":"2026-12-18","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(1,1,'tiltak/2.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Trening i små grupper","hvordan":"Styrke og balanse som lek, sammen med to andre barn.","omfang":"45 minutter i uken","ansvarlig":"5","fra":"2026-01-19","til":"2026-12-18","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(1,1,'tiltak/2.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Korte øvelser hjemme","hvordan":"Ella velger tre øvelser fra kortene sine.","omfang":"10 minutter, fire dager i uken","ansvarlig":"1","fra":"2026-01-19","til":"2026-12-18","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(1,1,'tiltak/3.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Prøve skriving med tale og tastatur","hvordan":"Ergoterapeuten og PPT prøver to løsninger sammen med Ella.","omfang":"Tre ganger på skolen","ansvarlig":"4","fra":"2026-02-09","til":"2026-04-30","status":"gjennomfort","kommentar":null}');
INSERT INTO "historikk" VALUES(1,1,'tiltak/3.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Lære hele klassen å bruke talestyrt skriving","hvordan":"Kontaktlæreren tar det inn i norsktimene, så Ella ikke blir den eneste.","omfang":"Fire skoletimer","ansvarlig":"3","fra":"2026-05-04","til":"2026-06-19","status":"gjennomfort","kommentar":null}');
INSERT INTO "historikk" VALUES(1,1,'tiltak/4.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Bli kjent i den nye skolefløyen","hvordan":"Ella og en venn går dit med læreren, og finner heisen og toalettet.","omfang":"To besøk","ansvarlig":"3","fra":"2026-05-04","til":"2026-11-30","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(1,1,'tiltak/4.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Få rampe ved den nye inngangen","hvordan":"Koordinatoren følger opp saken hos eiendomsavdelingen.","omfang":"Én rampe","ansvarlig":"koordinator","fra":"2026-03-02","til":"2026-12-18","status":"venter_paa_svar","kommentar":null}');
INSERT INTO "historikk" VALUES(2,1,'deltaker/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Tone Fiktivsen","rolle":"psykologspesialist","tjeneste":"Ungdomsteamet","tilknytning":"tjeneste","bidrag":"Samtaler annenhver uke, og en åpen telefon når det butter","telefon":"55 00 00 32","epost":null,"registrert":"2026-01-15","ut":null}');
INSERT INTO "historikk" VALUES(2,1,'deltaker/2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Per Oppdal Eksempel","rolle":"veileder","tjeneste":"NAV Fjordvik","tilknytning":"tjeneste","bidrag":"Finner arbeidstrening, og holder kontakten med arbeidsgiveren","telefon":"55 00 00 33","epost":null,"registrert":"2026-01-15","ut":null}');
INSERT INTO "historikk" VALUES(2,1,'deltaker/3','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Guro Liksom","rolle":"rådgiver","tjeneste":"Fjordvik videregående skole","tilknytning":"tjeneste","bidrag":"Legger til rette for at fag kan tas ett om gangen","telefon":"55 00 00 34","epost":null,"registrert":"2026-01-20","ut":null}');
INSERT INTO "historikk" VALUES(2,1,'deltaker/4','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Leila Strandvik","rolle":"søster","tjeneste":null,"tilknytning":"paarorende","bidrag":"Støtter i hverdagen, og hjelper med flytting","telefon":"55 00 00 35","epost":null,"registrert":"2026-01-20","ut":null}');
INSERT INTO "historikk" VALUES(2,1,'deltaker/5','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":null,"rolle":"boligrådgiver","tjeneste":"Boligkontoret","tilknytning":"tjeneste","bidrag":"Viser ledige boliger, og forklarer støtteordningene","telefon":"55 00 00 36","epost":null,"registrert":"2026-04-13","ut":null}');
INSERT INTO "historikk" VALUES(2,1,'evaluering/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"dato":"2026-03-25","planeier_deltok":"til_stede","planeiers_ord":"Det går bedre enn jeg trodde. Jobben er det beste.","oppsummering":"Planen følges, og alle tiltak er kommet i gang. Søknaden om bolig er sendt.","kan_tiltak_avsluttes":false,"bor_maal_endres":false,"bor_tiltak_endres":true,"fortsatt_behov":true,"neste":"2026-09-15"}');
INSERT INTO "historikk" VALUES(2,1,'fagplan/1','{"tittel":"Aktivitetsplan","sted":"NAV Fjordvik"}');
INSERT INTO "historikk" VALUES(2,1,'fagplan/2','{"tittel":"Mestringsplan","sted":"Ungdomsteamet"}');
INSERT INTO "historikk" VALUES(2,1,'koordinator/1','{"rolle":"koordinator","navn":"Siv Prøvelund","tjeneste":"Koordinerende enhet i Fjordvik","telefon":"55 00 00 31","epost":"siv.provelund@fjordvik.example","fra":"2026-01-15","til":null}');
INSERT INTO "historikk" VALUES(2,1,'maal/1','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"tekst":"Amir bor i egen leilighet og trives der","egne_ord":"Et sted der jeg kan spille uten at noen banker i veggen.","prioritet":1,"fra":"2026-02-02","frist":"2026-12-01","status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(2,1,'maal/2','{"livsomraade":"arbeid","tredjepart":false,"deles_ikke_med":[],"tekst":"Amir har en fast jobb på minst halv tid","egne_ord":"Helst i musikkbutikken, men alt er bedre enn å sitte hjemme.","prioritet":2,"fra":"2026-02-02","frist":"2027-02-01","status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(2,1,'maal/3','{"livsomraade":"utdanning","tredjepart":false,"deles_ikke_med":[],"tekst":"Amir fullfører norsk og matematikk på videregående","egne_ord":null,"prioritet":3,"fra":"2026-02-02","frist":"2026-12-11","status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(2,1,'maal/4','{"livsomraade":"psykisk_helse","tredjepart":false,"deles_ikke_med":[],"tekst":"Amir har noe å gripe til når dagene blir tunge","egne_ord":"Jeg vil vite hva jeg skal gjøre før det sklir ut.","prioritet":null,"fra":"2026-02-02","frist":"2026-12-18","status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(2,1,'maalvurdering/1.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Søknaden er sendt, men det er lang ventetid."}');
INSERT INTO "historikk" VALUES(2,1,'maalvurdering/1.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Arbeidstreningen er i gang, og Amir trives. En fast jobb er neste skritt."}');
INSERT INTO "historikk" VALUES(2,1,'maalvurdering/1.3','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Norsk går godt. Matematikk begynner til høsten."}');
INSERT INTO "historikk" VALUES(2,1,'maalvurdering/1.4','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Mestringsplanen er påbegynt, og samtalene oppleves nyttige."}');
INSERT INTO "historikk" VALUES(2,1,'mote/1','{"type":"ansvarsgruppe","dato":"2026-06-15","tid":"10:00","sted":"Rådhuset, rom 2","status":"avholdt","klarert":"2026-06-01","moteleder":"planeier","referent":"koordinator","variant":"utfyllende","referatdato":"2026-06-18","neste":"2026-12-10","merknadsfrist":"2026-07-01"}');
INSERT INTO "historikk" VALUES(2,1,'mote/2','{"type":"evaluering","dato":"2026-12-10","tid":"10:00","sted":"Rådhuset, rom 2","status":"planlagt","klarert":null,"moteleder":"planeier","referent":null,"variant":null,"referatdato":null,"neste":null,"merknadsfrist":null}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/1.1','{"part":"planeier","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/1.2','{"part":"koordinator","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/1.3','{"part":"1","navn":null,"oppmote":"forfall","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/1.4','{"part":"2","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/1.5','{"part":"3","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/1.6','{"part":"4","navn":null,"oppmote":"til_stede","ja_til_motet":true}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/2.1','{"part":"planeier","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/2.2','{"part":"koordinator","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/2.3','{"part":"1","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/2.4','{"part":"2","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/2.5','{"part":"3","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(2,1,'motedeltaker/2.6','{"part":"5","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(2,1,'person','{"navn":"Amir Strandvik","fodselsdato":"2007-03-09","telefon":"55 00 00 30","adresse":"Havnegata 12, 0000 Fjordvik","adressesperre":"ingen"}');
INSERT INTO "historikk" VALUES(2,1,'plan','{"status":"aktiv","fra":"2026-02-02","til":"2027-02-01","saksnummer":"26/114","detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-01-15","iverksatt":"2026-02-02","neste_evaluering":"2026-09-15","neste_revisjon":"2026-12-15","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(2,1,'plantekst/bakgrunn','{"livsomraade":"psykisk_helse","tredjepart":false,"deles_ikke_med":[],"slag":"bakgrunn","tekst":"Amir har hatt noen tunge år og falt ut av videregående skole våren 2025. Han har det bedre nå, og er klar for å ta fatt igjen, litt om gangen. Han vil at de som hjelper ham, snakker sammen, så han slipper å begynne på nytt hver gang."}');
INSERT INTO "historikk" VALUES(2,1,'plantekst/eget_bidrag','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"eget_bidrag","tekst":"Jeg møter til avtaler, eller sier fra på melding før klokka ti. Jeg skriver ned hva jeg vil ta opp før møtene."}');
INSERT INTO "historikk" VALUES(2,1,'plantekst/paarorendes_bidrag','{"livsomraade":"familie","tredjepart":true,"deles_ikke_med":[],"slag":"paarorendes_bidrag","tekst":"Søsteren Leila hjelper til med flytting, og har middag klar hver søndag."}');
INSERT INTO "historikk" VALUES(2,1,'plantekst/ressurser','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"ressurser","tekst":"Amir spiller gitar og lager egne låter. Han er god med mennesker, lærer fort når han får prøve selv, og har en storesøster han stoler på."}');
INSERT INTO "historikk" VALUES(2,1,'plantekst/samarbeid','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"samarbeid","tekst":"NAV og skolen avtaler dager sammen, så arbeidstrening og fag ikke kolliderer. Boligkontoret kobles inn når søknaden er klar."}');
INSERT INTO "historikk" VALUES(2,1,'plantekst/viktig_for_meg','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"viktig_for_meg","tekst":"Jeg vil bo for meg selv og ha en jobb å gå til.\nJeg vil være den som bestemmer hvem som får vite hva.\nMusikken er det som holder meg oppe."}');
INSERT INTO "historikk" VALUES(2,1,'referatpunkt/1.1','{"livsomraade":"utdanning","tredjepart":false,"deles_ikke_med":[],"slag":"siden_sist","tekst":"Amir har bestått norsk. Det ble feiret med kake på biblioteket.","maal":3,"ansvarlig":null,"frist":null}');
INSERT INTO "historikk" VALUES(2,1,'referatpunkt/1.2','{"livsomraade":"arbeid","tredjepart":false,"deles_ikke_med":[],"slag":"planeiers_syn","tekst":"Amir vil ha flere timer i butikken, men ikke på dager med undervisning.","maal":2,"ansvarlig":null,"frist":null}');
INSERT INTO "historikk" VALUES(2,1,'referatpunkt/1.3','{"livsomraade":"arbeid","tredjepart":false,"deles_ikke_med":[],"slag":"uenighet","tekst":"NAV ønsker fire dager i uken fra høsten. Amir vil vente til matematikken er i gang.","maal":2,"ansvarlig":null,"frist":null}');
INSERT INTO "historikk" VALUES(2,1,'referatpunkt/1.4','{"livsomraade":"arbeid","tredjepart":false,"deles_ikke_med":[],"slag":"beslutning","tekst":"Tre dager i uken fram til jul, og så en ny vurdering.","maal":2,"ansvarlig":"2","frist":"2026-12-18"}');
INSERT INTO "historikk" VALUES(2,1,'referatpunkt/1.5','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"slag":"beslutning","tekst":"Boligkontoret inviteres til neste møte, og sender en oversikt over ledige leiligheter.","maal":1,"ansvarlig":"koordinator","frist":"2026-08-31"}');
INSERT INTO "historikk" VALUES(2,1,'sakspunkt/1.1','{"livsomraade":"arbeid","tredjepart":false,"deles_ikke_med":[],"tekst":"Flere timer i butikken?","maal":2,"meldt_av":"planeier"}');
INSERT INTO "historikk" VALUES(2,1,'sakspunkt/1.2','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"tekst":"Hvor står boligsøknaden?","maal":1,"meldt_av":"koordinator"}');
INSERT INTO "historikk" VALUES(2,1,'sakspunkt/2.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Evaluering av planen, som er over fristen","maal":null,"meldt_av":"koordinator"}');
INSERT INTO "historikk" VALUES(2,1,'sakspunkt/2.2','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"tekst":"Visningene i høst","maal":1,"meldt_av":"planeier"}');
INSERT INTO "historikk" VALUES(2,1,'samtykke/1','{"type":"plan","deltaker":null,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-01-15","fra":null,"til":null,"form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":"26/114-2","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(2,1,'samtykke/2','{"type":"opplysninger","deltaker":1,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-01-15","fra":null,"til":"2027-02-01","form":"digital","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":"26/114-3","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(2,1,'samtykke/3','{"type":"opplysninger","deltaker":2,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-01-15","fra":null,"til":"2027-02-01","form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":["arbeid","bolig","okonomi","overgang","utdanning"],"begrensning":"Ikke det jeg forteller om helsen min.","tilleggstekst":null,"arkivref":"26/114-4","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(2,1,'samtykke/4','{"type":"opplysninger","deltaker":3,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-01-20","fra":null,"til":"2027-02-01","form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":["arbeid","utdanning"],"begrensning":null,"tilleggstekst":null,"arkivref":"26/114-5","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(2,1,'samtykke/5','{"type":"opplysninger","deltaker":4,"svar":"nei","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-01-20","fra":null,"til":null,"form":"muntlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":"Leila er med som støtte, men Amir forteller selv det hun trenger å vite.","arkivref":null,"bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(2,1,'samtykke/6','{"type":"opplysninger","deltaker":5,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-04-13","fra":null,"til":"2027-02-01","form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":["bolig","okonomi"],"begrensning":null,"tilleggstekst":null,"arkivref":"26/114-7","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(2,1,'tilslutning/1','{"part":"planeier","gitt_av":"planeier","dato":"2026-02-02","svar":"ja","merknad":null}');
INSERT INTO "historikk" VALUES(2,1,'tilslutning/2','{"part":"1","gitt_av":null,"dato":"2026-02-02","svar":"ja","merknad":null}');
INSERT INTO "historikk" VALUES(2,1,'tilslutning/3','{"part":"2","gitt_av":null,"dato":"2026-02-03","svar":"merknad","merknad":"Arbeidstrening kan tidligst begynne i mars."}');
INSERT INTO "historikk" VALUES(2,1,'tiltak/1.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Søke kommunal bolig","hvordan":"Amir og koordinatoren fyller ut søknaden sammen på kontoret.","omfang":"Én søknad","ansvarlig":"koordinator","fra":"2026-02-09","til":"2026-04-30","status":"gjennomfort","kommentar":null}');
INSERT INTO "historikk" VALUES(2,1,'tiltak/1.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Se på ledige leiligheter","hvordan":"Boligkontoret viser fram, og Amir tar med søsteren.","omfang":"To til fire visninger","ansvarlig":"5","fra":"2026-05-04","til":"2026-11-30","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(2,1,'tiltak/1.3','{"livsomraade":"okonomi","tredjepart":false,"deles_ikke_med":[],"tekst":"Lage et enkelt månedsbudsjett","hvordan":"Amir setter det opp på telefonen, og går gjennom det med veilederen.","omfang":"Én time i måneden","ansvarlig":"2","fra":"2026-03-02","til":"2026-12-01","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(2,1,'tiltak/2.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Arbeidstrening i musikkbutikken","hvordan":"Amir begynner med kasse og varer, og får egne oppgaver etter hvert.","omfang":"Tre dager i uken, fire timer","ansvarlig":"2","fra":"2026-03-09","til":"2026-12-18","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(2,1,'tiltak/2.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Samtale på arbeidsplassen om hva som fungerer","hvordan":"Butikksjefen, Amir og veilederen tar en kaffe sammen.","omfang":"Én gang i måneden","ansvarlig":"2","fra":"2026-04-01","til":"2026-12-18","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(2,1,'tiltak/3.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Ta ett fag om gangen","hvordan":"Norsk om våren og matematikk om høsten, med eget bord i biblioteket.","omfang":"To dager i uken","ansvarlig":"3","fra":"2026-02-09","til":"2026-12-11","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(2,1,'tiltak/3.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Møte til undervisning og levere det som er avtalt","hvordan":"Amir bruker kalenderen på telefonen, med varsel kvelden før.","omfang":"Hver skoledag","ansvarlig":"planeier","fra":"2026-02-09","til":"2026-12-11","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(2,1,'tiltak/4.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Samtaler med fast person","hvordan":"Samtalene er i øvingsrommet på ungdomshuset når Amir ønsker det.","omfang":"Annenhver uke, 45 minutter","ansvarlig":"1","fra":"2026-02-02","til":"2026-12-18","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(2,1,'tiltak/4.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Lage mestringsplan","hvordan":"Amir skriver selv, og velger hvem som får en kopi.","omfang":"Tre samtaler","ansvarlig":"1","fra":"2026-02-16","til":"2026-04-17","status":"gjennomfort","kommentar":null}');
INSERT INTO "historikk" VALUES(3,1,'deltaker/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Randi Tenkt","rolle":"verge","tjeneste":null,"tilknytning":"verge","bidrag":"Følger med på økonomien, og passer på at Bjarne blir hørt","telefon":"55 00 00 43","epost":null,"registrert":"2026-01-05","ut":null}');
INSERT INTO "historikk" VALUES(3,1,'deltaker/2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Kåre Holmvik","rolle":"bror","tjeneste":null,"tilknytning":"paarorende","bidrag":"Besøk hver lørdag, og turer til hytta","telefon":"55 00 00 44","epost":null,"registrert":"2026-01-05","ut":null}');
INSERT INTO "historikk" VALUES(3,1,'deltaker/3','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Lise Prøvehaug","rolle":"sykepleier","tjeneste":"Hjemmetjenesten","tilknytning":"tjeneste","bidrag":"Fast kontakt i hjemmet, og oversikt over avtaler","telefon":"55 00 00 45","epost":null,"registrert":"2026-01-05","ut":null}');
INSERT INTO "historikk" VALUES(3,1,'deltaker/4','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Odd Fiktivmo","rolle":"aktivitør","tjeneste":"Dagsenteret","tilknytning":"tjeneste","bidrag":"Hagegruppe på tirsdager","telefon":"55 00 00 46","epost":null,"registrert":"2026-01-05","ut":"2026-05-01"}');
INSERT INTO "historikk" VALUES(3,1,'deltaker/5','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Eva Liksomdal","rolle":"logoped","tjeneste":"Logopedtjenesten","tilknytning":"tjeneste","bidrag":"Trening på ord og bilder, og opplæring av de som kommer hjem","telefon":"55 00 00 47","epost":null,"registrert":"2026-01-12","ut":null}');
INSERT INTO "historikk" VALUES(3,1,'evaluering/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"dato":"2026-03-20","planeier_deltok":"egen_uttalelse","planeiers_ord":"Bra. Kassene er fine. For mange folk.","oppsummering":"Hagen er godt i gang. Turnusen må strammes inn.","kan_tiltak_avsluttes":false,"bor_maal_endres":false,"bor_tiltak_endres":true,"fortsatt_behov":true,"neste":"2026-10-20"}');
INSERT INTO "historikk" VALUES(3,1,'evaluering/2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"dato":"2026-10-20","planeier_deltok":"til_stede","planeiers_ord":"Tretti tomater. Lise er flink.","oppsummering":"Hagen ble en suksess, og de faste ansiktene er kommet på plass.","kan_tiltak_avsluttes":true,"bor_maal_endres":false,"bor_tiltak_endres":false,"fortsatt_behov":true,"neste":"2027-01-15"}');
INSERT INTO "historikk" VALUES(3,1,'fagplan/1','{"tittel":"Tiltaksplan for hjemmetjenester","sted":"Hjemmetjenesten"}');
INSERT INTO "historikk" VALUES(3,1,'koordinator/1','{"rolle":"koordinator","navn":"Berit Eksempelrud","tjeneste":"Hjemmetjenesten","telefon":"55 00 00 41","epost":null,"fra":"2026-01-05","til":"2026-05-31"}');
INSERT INTO "historikk" VALUES(3,1,'koordinator/2','{"rolle":"koordinator","navn":"Nils Demovik","tjeneste":"Hjemmetjenesten","telefon":"55 00 00 42","epost":"nils.demovik@fjordvik.example","fra":"2026-06-01","til":null}');
INSERT INTO "historikk" VALUES(3,1,'maal/1','{"livsomraade":"fritid","tredjepart":false,"deles_ikke_med":[],"tekst":"Bjarne steller sin egen del av hagen","egne_ord":"Tomater. Og roser til naboen.","prioritet":1,"fra":"2026-01-26","frist":"2026-10-31","status":"avsluttet","oppnaaelse":"naadd","begrunnelse":null}');
INSERT INTO "historikk" VALUES(3,1,'maal/2','{"livsomraade":"kommunikasjon","tredjepart":false,"deles_ikke_med":[],"tekst":"Bjarne får sagt det han vil til dem som kommer hjem","egne_ord":"Vent litt, så kommer ordet.","prioritet":2,"fra":"2026-01-26","frist":"2027-01-25","status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(3,1,'maal/3','{"livsomraade":"dagligliv","tredjepart":false,"deles_ikke_med":[],"tekst":"Bjarne møter færre og kjente ansikter hjemme","egne_ord":null,"prioritet":null,"fra":"2026-01-26","frist":"2026-12-31","status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(3,1,'maalvurdering/1.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Kassene bygges nå, og frøene er kjøpt."}');
INSERT INTO "historikk" VALUES(3,1,'maalvurdering/1.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Treningen er i gang, men ikke alle kjenner bildekortene."}');
INSERT INTO "historikk" VALUES(3,1,'maalvurdering/1.3','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"ikke_naadd","begrunnelse":"Det var elleve forskjellige innom i februar."}');
INSERT INTO "historikk" VALUES(3,1,'maalvurdering/2.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"naadd","begrunnelse":null}');
INSERT INTO "historikk" VALUES(3,1,'maalvurdering/2.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Bjarne blir forstått av de faste, men ikke av vikarene."}');
INSERT INTO "historikk" VALUES(3,1,'maalvurdering/2.3','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Sju forskjellige i september. Målet er fem."}');
INSERT INTO "historikk" VALUES(3,1,'mote/1','{"type":"ansvarsgruppe","dato":"2026-10-20","tid":"11:00","sted":"Hjemme hos Bjarne","status":"avholdt","klarert":"2026-10-05","moteleder":"koordinator","referent":"3","variant":"kort","referatdato":"2026-10-23","neste":"2027-01-14","merknadsfrist":"2026-11-06"}');
INSERT INTO "historikk" VALUES(3,1,'mote/2','{"type":"ansvarsgruppe","dato":"2027-01-14","tid":"11:00","sted":"Hjemme hos Bjarne","status":"planlagt","klarert":null,"moteleder":null,"referent":null,"variant":null,"referatdato":null,"neste":null,"merknadsfrist":null}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/1.1','{"part":"planeier","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/1.2','{"part":"koordinator","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/1.3','{"part":"1","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/1.4','{"part":"2","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/1.5','{"part":"3","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/1.6','{"part":"5","navn":null,"oppmote":"forfall","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/2.1','{"part":"planeier","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/2.2','{"part":"koordinator","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/2.3','{"part":"1","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/2.4','{"part":"2","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/2.5','{"part":"3","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'motedeltaker/2.6','{"part":"5","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(3,1,'person','{"navn":"Bjarne Holmvik","fodselsdato":"1968-10-30","telefon":"55 00 00 40","adresse":"Solsvingen 7 B, 0000 Fjordvik","adressesperre":"ingen"}');
INSERT INTO "historikk" VALUES(3,1,'plan','{"status":"aktiv","fra":"2026-01-26","til":"2027-01-25","saksnummer":"26/127","detaljgrad":"kort","sprak":"nb","opprettet":"2026-01-05","iverksatt":"2026-01-26","neste_evaluering":"2027-01-15","neste_revisjon":"2027-01-20","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(3,1,'plantekst/bakgrunn','{"livsomraade":"helse","tredjepart":false,"deles_ikke_med":[],"slag":"bakgrunn","tekst":"Bjarne bor i egen leilighet med felles hage. Etter et hjerneslag i 2024 trenger han hjelp til å huske avtaler, og til noe av det praktiske. Han bruker få ord, men vet godt hva han vil."}');
INSERT INTO "historikk" VALUES(3,1,'plantekst/eget_bidrag','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"eget_bidrag","tekst":"Jeg vanner hver dag, og ringer på knappen når jeg trenger hjelp."}');
INSERT INTO "historikk" VALUES(3,1,'plantekst/paarorendes_bidrag','{"livsomraade":"familie","tredjepart":true,"deles_ikke_med":[],"slag":"paarorendes_bidrag","tekst":"Broren Kåre kommer hver lørdag, og de reiser på hytta to ganger i året."}');
INSERT INTO "historikk" VALUES(3,1,'plantekst/ressurser','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"ressurser","tekst":"Bjarne var gartner i tretti år og kjenner hver plante i nabolaget. Han er blid, har godt humør om morgenen, og er venn med alle hundene på turstien."}');
INSERT INTO "historikk" VALUES(3,1,'plantekst/samarbeid','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"samarbeid","tekst":"Hjemmetjenesten og logopeden bruker de samme bildekortene. Fastlegen får beskjed gjennom hjemmetjenesten når noe endrer seg."}');
INSERT INTO "historikk" VALUES(3,1,'plantekst/viktig_for_meg','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"viktig_for_meg","tekst":"Jeg vil stelle i hagen min.\nJeg vil at de samme folkene kommer hjem til meg.\nKaffe først, så prat."}');
INSERT INTO "historikk" VALUES(3,1,'referatpunkt/1.1','{"livsomraade":"fritid","tredjepart":false,"deles_ikke_med":[],"slag":"planeiers_syn","tekst":"Bjarne viste fram hagen og ga alle tomater. Han vil ha en kasse til.","maal":1,"ansvarlig":null,"frist":null}');
INSERT INTO "historikk" VALUES(3,1,'referatpunkt/1.2','{"livsomraade":"dagligliv","tredjepart":false,"deles_ikke_med":[],"slag":"situasjon","tekst":"Sju ansatte var innom i september, mot elleve i februar.","maal":3,"ansvarlig":null,"frist":null}');
INSERT INTO "historikk" VALUES(3,1,'referatpunkt/1.3','{"livsomraade":"fritid","tredjepart":false,"deles_ikke_med":[],"slag":"endring","tekst":"Hagegruppen på dagsenteret går ut av planen.","maal":1,"ansvarlig":null,"frist":null}');
INSERT INTO "historikk" VALUES(3,1,'referatpunkt/1.4','{"livsomraade":"dagligliv","tredjepart":false,"deles_ikke_med":[],"slag":"beslutning","tekst":"Vikarer går sammen med en av de faste første gang.","maal":3,"ansvarlig":"tjeneste:Hjemmetjenesten","frist":"2026-12-01"}');
INSERT INTO "historikk" VALUES(3,1,'referatpunkt/1.5','{"livsomraade":"kommunikasjon","tredjepart":false,"deles_ikke_med":[],"slag":"beslutning","tekst":"Bildekortene legges i en mappe ved døren, med en kort veiledning.","maal":2,"ansvarlig":"5","frist":"2026-11-30"}');
INSERT INTO "historikk" VALUES(3,1,'sakspunkt/1.1','{"livsomraade":"fritid","tredjepart":false,"deles_ikke_med":[],"tekst":"Sommeren i hagen","maal":1,"meldt_av":"planeier"}');
INSERT INTO "historikk" VALUES(3,1,'sakspunkt/1.2','{"livsomraade":"dagligliv","tredjepart":false,"deles_ikke_med":[],"tekst":"De faste i hjemmetjenesten","maal":3,"meldt_av":"2"}');
INSERT INTO "historikk" VALUES(3,1,'sakspunkt/2.1','{"livsomraade":"kommunikasjon","tredjepart":false,"deles_ikke_med":[],"tekst":"Virker mappen ved døren?","maal":2,"meldt_av":"koordinator"}');
INSERT INTO "historikk" VALUES(3,1,'samtykke/1','{"type":"plan","deltaker":null,"svar":"ja","gitt_av":"verge","giver_navn":"Randi Tenkt","fullmakt":"Vergemandat 2025/0007, personlige forhold","dato":"2026-01-05","fra":null,"til":null,"form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":"Bjarne fikk planen forklart med bilder, og nikket til at han ville ha den.","arkivref":"26/127-2","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(3,1,'samtykke/2','{"type":"opplysninger","deltaker":2,"svar":"ja","gitt_av":"verge","giver_navn":"Randi Tenkt","fullmakt":"Vergemandat 2025/0007, personlige forhold","dato":"2026-01-05","fra":null,"til":"2027-01-25","form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":["dagligliv","familie","fritid"],"begrensning":null,"tilleggstekst":null,"arkivref":"26/127-3","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(3,1,'samtykke/3','{"type":"opplysninger","deltaker":3,"svar":"ja","gitt_av":"verge","giver_navn":"Randi Tenkt","fullmakt":"Vergemandat 2025/0007, personlige forhold","dato":"2026-01-05","fra":null,"til":"2027-01-25","form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":"26/127-4","bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(3,1,'samtykke/4','{"type":"opplysninger","deltaker":4,"svar":"ja","gitt_av":"verge","giver_navn":"Randi Tenkt","fullmakt":"Vergemandat 2025/0007, personlige forhold","dato":"2026-01-05","fra":null,"til":"2027-01-25","form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":["fritid"],"begrensning":null,"tilleggstekst":null,"arkivref":"26/127-5","bekreftet_skriftlig":null,"trukket":"2026-05-01"}');
INSERT INTO "historikk" VALUES(3,1,'samtykke/5','{"type":"opplysninger","deltaker":5,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-01-12","fra":null,"til":"2027-01-25","form":"bevitnet","vitne":"Lise Prøvehaug","informert":["hva","hvem","bruk","folger"],"omraader":["dagligliv","kommunikasjon"],"begrensning":null,"tilleggstekst":null,"arkivref":"26/127-6","bekreftet_skriftlig":"2026-01-26","trukket":null}');
INSERT INTO "historikk" VALUES(3,1,'samtykke/6','{"type":"opplysninger","deltaker":1,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-01-05","fra":null,"til":"2027-01-25","form":"bevitnet","vitne":"Lise Prøvehaug","informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":"26/127-7","bekreftet_skriftlig":"2026-01-26","trukket":null}');
INSERT INTO "historikk" VALUES(3,1,'tilslutning/1','{"part":"planeier","gitt_av":"verge","dato":"2026-01-26","svar":"ja","merknad":"Bjarne pekte selv ut målene han ville ha først."}');
INSERT INTO "historikk" VALUES(3,1,'tilslutning/2','{"part":"3","gitt_av":null,"dato":"2026-01-26","svar":"ja","merknad":null}');
INSERT INTO "historikk" VALUES(3,1,'tiltak/1.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Bygge to høye plantekasser","hvordan":"Broren bygger, og Bjarne bestemmer hvor de skal stå.","omfang":"To kasser","ansvarlig":"2","fra":"2026-03-01","til":"2026-04-30","status":"gjennomfort","kommentar":null}');
INSERT INTO "historikk" VALUES(3,1,'tiltak/1.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Så, plante og vanne","hvordan":"Bildekort på døren viser hva som skal gjøres den dagen.","omfang":"Litt hver dag","ansvarlig":"planeier","fra":"2026-04-15","til":"2026-10-31","status":"gjennomfort","kommentar":null}');
INSERT INTO "historikk" VALUES(3,1,'tiltak/1.3','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Hagegruppe på dagsenteret","hvordan":"Sammen med fire andre i drivhuset.","omfang":"Hver tirsdag","ansvarlig":"4","fra":"2026-02-03","til":"2026-10-31","status":"avsluttet","kommentar":"Bjarne ville heller være i sin egen hage."}');
INSERT INTO "historikk" VALUES(3,1,'tiltak/2.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Trening på ord og bilder","hvordan":"Hjemme ved kjøkkenbordet, med ord fra hagen og kjøkkenet.","omfang":"45 minutter i uken","ansvarlig":"5","fra":"2026-02-02","til":"2026-12-18","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(3,1,'tiltak/2.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Lære opp alle som kommer hjem","hvordan":"Logopeden viser bildekortene på et personalmøte.","omfang":"To ganger i året","ansvarlig":"5","fra":"2026-02-02","til":"2026-11-30","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(3,1,'tiltak/3.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Fast gruppe på fem ansatte","hvordan":"Hjemmetjenesten setter opp turnus, og henger opp bilder av ukens besøk.","omfang":"Alle besøk på dagtid","ansvarlig":"tjeneste:Hjemmetjenesten","fra":"2026-02-09","til":"2026-12-31","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(3,1,'tiltak/3.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Telle hvor mange som har vært innom","hvordan":"Primærkontakten fører en enkel liste.","omfang":"Hver måned","ansvarlig":"3","fra":"2026-03-01","til":"2026-12-31","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(4,1,'koordinator/1','{"rolle":"koordinator","navn":"Ola Hansen","tjeneste":"Helse- og sosialkontoret","telefon":"55 00 00 00","epost":null,"fra":"2026-11-01","til":null}');
INSERT INTO "historikk" VALUES(4,1,'person','{"navn":"Kari Nordmann","fodselsdato":"1990-05-17","telefon":null,"adresse":null,"adressesperre":"ingen"}');
INSERT INTO "historikk" VALUES(4,1,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,1,'plantekst/viktig_for_meg','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"viktig_for_meg","tekst":"Jeg vil bo for meg selv."}');
INSERT INTO "historikk" VALUES(4,2,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,2,'samtykke/1','{"type":"plan","deltaker":null,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-11-02","fra":null,"til":null,"form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":null,"bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(4,3,'deltaker/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Per Lie","rolle":"fysioterapeut","tjeneste":"Fysioterapitjenesten","tilknytning":"tjeneste","bidrag":"Ukentlig trening","telefon":null,"epost":null,"registrert":"2026-11-22","ut":null}');
INSERT INTO "historikk" VALUES(4,3,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,4,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,4,'samtykke/2','{"type":"opplysninger","deltaker":1,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-11-02","fra":null,"til":null,"form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":null,"bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(4,5,'maal/1','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"tekst":"Flytte til egen leilighet","egne_ord":null,"prioritet":null,"fra":null,"frist":"2027-10-01","status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(4,5,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,6,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,6,'tiltak/1.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Søke kommunal bolig","hvordan":"Sammen på kontoret","omfang":"Én søknad","ansvarlig":"koordinator","fra":"2026-11-10","til":"2027-02-01","status":"planlagt","kommentar":null}');
INSERT INTO "historikk" VALUES(4,7,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,7,'tilslutning/1','{"part":"planeier","gitt_av":"planeier","dato":"2026-11-10","svar":"ja","merknad":null}');
INSERT INTO "historikk" VALUES(4,8,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,8,'samtykke/3','{"type":"opplysninger","deltaker":1,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-11-03","fra":null,"til":"2026-12-10","form":"muntlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":["bolig"],"begrensning":null,"tilleggstekst":null,"arkivref":null,"bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(4,9,'deltaker/2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Mona Berg","rolle":"mor","tjeneste":null,"tilknytning":"paarorende","bidrag":null,"telefon":null,"epost":null,"registrert":"2026-11-22","ut":null}');
INSERT INTO "historikk" VALUES(4,9,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,10,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,10,'samtykke/4','{"type":"opplysninger","deltaker":2,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-11-05","fra":null,"til":null,"form":"muntlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":null,"bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(4,11,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,11,'samtykke/4','{"type":"opplysninger","deltaker":2,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-11-05","fra":null,"til":null,"form":"muntlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":"26/114","bekreftet_skriftlig":"2026-11-10","trukket":null}');
INSERT INTO "historikk" VALUES(4,12,'mote/1','{"type":"ansvarsgruppe","dato":"2026-11-20","tid":"10:00","sted":"Rådhuset, rom 2","status":"planlagt","klarert":null,"moteleder":null,"referent":null,"variant":null,"referatdato":null,"neste":null,"merknadsfrist":null}');
INSERT INTO "historikk" VALUES(4,12,'motedeltaker/1.1','{"part":"planeier","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,12,'motedeltaker/1.2','{"part":"koordinator","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,12,'motedeltaker/1.3','{"part":"1","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,12,'motedeltaker/1.4','{"part":"2","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,12,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,12,'sakspunkt/1.1','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"tekst":"Mål 1: Flytte til egen leilighet","maal":1,"meldt_av":null}');
INSERT INTO "historikk" VALUES(4,12,'sakspunkt/1.2','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"tekst":"Tiltak 1.1: Søke kommunal bolig","maal":1,"meldt_av":null}');
INSERT INTO "historikk" VALUES(4,13,'mote/1','{"type":"ansvarsgruppe","dato":"2026-11-20","tid":"10:00","sted":"Rådhuset, rom 2","status":"avholdt","klarert":null,"moteleder":"koordinator","referent":"1","variant":"utfyllende","referatdato":"2026-11-22","neste":"2027-01-15","merknadsfrist":"2026-12-05"}');
INSERT INTO "historikk" VALUES(4,13,'motedeltaker/1.1','{"part":"planeier","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,13,'motedeltaker/1.2','{"part":"koordinator","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,13,'motedeltaker/1.3','{"part":"1","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,13,'motedeltaker/1.4','{"part":"2","navn":null,"oppmote":"forfall","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,13,'motedeltaker/1.5','{"part":null,"navn":"Gunnar Gjest","oppmote":"til_stede","ja_til_motet":true}');
INSERT INTO "historikk" VALUES(4,13,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,13,'referatpunkt/1.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"siden_sist","tekst":"Kari har vært på visning.","maal":null,"ansvarlig":null,"frist":null}');
INSERT INTO "historikk" VALUES(4,13,'referatpunkt/1.2','{"livsomraade":"bolig","tredjepart":true,"deles_ikke_med":["foresatte"],"slag":"situasjon","tekst":"Moren er bekymret for økonomien.","maal":null,"ansvarlig":null,"frist":null}');
INSERT INTO "historikk" VALUES(4,13,'referatpunkt/1.3','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"beslutning","tekst":"Søknaden sendes.","maal":1,"ansvarlig":"koordinator","frist":"2026-12-15"}');
INSERT INTO "historikk" VALUES(4,14,'mote/2','{"type":"samarbeid","dato":"2026-12-01","tid":null,"sted":null,"status":"planlagt","klarert":null,"moteleder":null,"referent":null,"variant":null,"referatdato":null,"neste":null,"merknadsfrist":null}');
INSERT INTO "historikk" VALUES(4,14,'motedeltaker/2.1','{"part":"planeier","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,14,'motedeltaker/2.2','{"part":"koordinator","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,14,'motedeltaker/2.3','{"part":"1","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,14,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,14,'sakspunkt/2.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Ny leilighet","maal":null,"meldt_av":null}');
INSERT INTO "historikk" VALUES(4,15,'mote/2','{"type":"samarbeid","dato":"2026-12-01","tid":null,"sted":null,"status":"avlyst","klarert":null,"moteleder":null,"referent":null,"variant":null,"referatdato":null,"neste":null,"merknadsfrist":null}');
INSERT INTO "historikk" VALUES(4,15,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,16,'mote/3','{"type":"samarbeid","dato":"2026-12-08","tid":null,"sted":null,"status":"planlagt","klarert":"2026-11-21","moteleder":null,"referent":null,"variant":null,"referatdato":null,"neste":null,"merknadsfrist":null}');
INSERT INTO "historikk" VALUES(4,16,'motedeltaker/3.1','{"part":"planeier","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,16,'motedeltaker/3.2','{"part":"koordinator","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(4,16,'motedeltaker/3.3','{"part":"1","navn":null,"oppmote":"invitert","ja_til_motet":true}');
INSERT INTO "historikk" VALUES(4,16,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,17,'maal/2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Mer trening","egne_ord":"Jeg vil bli sterk","prioritet":2,"fra":null,"frist":null,"status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(4,17,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,18,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,18,'tiltak/2.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Gå tur","hvordan":null,"omfang":null,"ansvarlig":"planeier","fra":null,"til":null,"status":"planlagt","kommentar":null}');
INSERT INTO "historikk" VALUES(4,19,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-01-05","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,19,'tiltak/1.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Søke kommunal bolig","hvordan":"Sammen på kontoret","omfang":"Én søknad","ansvarlig":"koordinator","fra":"2026-11-10","til":"2027-02-01","status":"i_gang","kommentar":null}');
INSERT INTO "historikk" VALUES(4,20,'evaluering/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"dato":"2026-11-21","planeier_deltok":"til_stede","planeiers_ord":"Det går bra","oppsummering":null,"kan_tiltak_avsluttes":false,"bor_maal_endres":false,"bor_tiltak_endres":true,"fortsatt_behov":true,"neste":"2027-11-21"}');
INSERT INTO "historikk" VALUES(4,20,'maal/1','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"tekst":"Flytte til egen leilighet","egne_ord":null,"prioritet":null,"fra":null,"frist":"2027-10-01","status":"aktivt","oppnaaelse":"delvis","begrunnelse":"Lang ventetid"}');
INSERT INTO "historikk" VALUES(4,20,'maal/2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Mer trening","egne_ord":"Jeg vil bli sterk","prioritet":2,"fra":null,"frist":null,"status":"aktivt","oppnaaelse":"naadd","begrunnelse":null}');
INSERT INTO "historikk" VALUES(4,20,'maalvurdering/1.1','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Lang ventetid"}');
INSERT INTO "historikk" VALUES(4,20,'maalvurdering/1.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"naadd","begrunnelse":null}');
INSERT INTO "historikk" VALUES(4,20,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-11-21","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,21,'maal/2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Mer trening","egne_ord":"Jeg vil bli sterk","prioritet":2,"fra":null,"frist":null,"status":"avsluttet","oppnaaelse":"naadd","begrunnelse":null}');
INSERT INTO "historikk" VALUES(4,21,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-11-21","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,21,'tiltak/2.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Gå tur","hvordan":null,"omfang":null,"ansvarlig":"planeier","fra":null,"til":null,"status":"gjennomfort","kommentar":null}');
INSERT INTO "historikk" VALUES(4,22,'fagplan/1','{"tittel":"Opplæringsplan","sted":"Hos skolen"}');
INSERT INTO "historikk" VALUES(4,22,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-11-21","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,22,'plantekst/bakgrunn','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"bakgrunn","tekst":"Flyttet hjem til kommunen i fjor.\nBor hos mor."}');
INSERT INTO "historikk" VALUES(4,23,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-11-21","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(4,23,'samtykke/4','{"type":"opplysninger","deltaker":2,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-11-05","fra":null,"til":null,"form":"muntlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":"26/114","bekreftet_skriftlig":"2026-11-10","trukket":"2026-11-22"}');
INSERT INTO "historikk" VALUES(4,24,'deltaker/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Per Lie","rolle":"fysioterapeut","tjeneste":"Fysioterapitjenesten","tilknytning":"tjeneste","bidrag":"Ukentlig trening","telefon":null,"epost":null,"registrert":"2026-11-22","ut":"2026-11-22"}');
INSERT INTO "historikk" VALUES(4,24,'plan','{"status":"aktiv","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":"2026-11-10","neste_evaluering":"2027-11-21","neste_revisjon":"2027-05-10","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(5,1,'koordinator/1','{"rolle":"koordinator","navn":"Ola Hansen","tjeneste":"Barne- og familietjenesten","telefon":"55 00 00 00","epost":null,"fra":"2026-11-01","til":null}');
INSERT INTO "historikk" VALUES(5,1,'person','{"navn":"Åse Ærlig","fodselsdato":"2012-02-03","telefon":null,"adresse":null,"adressesperre":"ingen"}');
INSERT INTO "historikk" VALUES(5,1,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(5,1,'plantekst/viktig_for_meg','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"viktig_for_meg","tekst":"Å spille fotball."}');
INSERT INTO "historikk" VALUES(5,2,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(5,2,'samtykke/1','{"type":"plan","deltaker":null,"svar":"ja","gitt_av":"foresatt","giver_navn":"Mor Ærlig","fullmakt":null,"dato":"2026-11-02","fra":null,"til":null,"form":"bevitnet","vitne":"Vidar Vitne","informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":null,"bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(5,3,'deltaker/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Nils Nei","rolle":"lærer","tjeneste":"Skolen","tilknytning":"tjeneste","bidrag":null,"telefon":null,"epost":null,"registrert":"2026-11-22","ut":null}');
INSERT INTO "historikk" VALUES(5,3,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(5,4,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(5,4,'samtykke/2','{"type":"opplysninger","deltaker":1,"svar":"nei","gitt_av":"foresatt","giver_navn":"Mor Ærlig","fullmakt":null,"dato":"2026-11-02","fra":null,"til":null,"form":"muntlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":null,"bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(6,1,'koordinator/1','{"rolle":"koordinator","navn":"Eva Nord","tjeneste":"Hjemmetjenesten","telefon":"55 00 00 03","epost":null,"fra":"2026-11-01","til":null}');
INSERT INTO "historikk" VALUES(6,1,'person','{"navn":"Per Ferdig","fodselsdato":"1950-12-31","telefon":null,"adresse":null,"adressesperre":"ingen"}');
INSERT INTO "historikk" VALUES(6,1,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(6,1,'plantekst/viktig_for_meg','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"slag":"viktig_for_meg","tekst":"Ro."}');
INSERT INTO "historikk" VALUES(6,2,'plan','{"status":"utkast","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(6,2,'samtykke/1','{"type":"plan","deltaker":null,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-11-02","fra":null,"til":null,"form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":null,"bekreftet_skriftlig":null,"trukket":null}');
INSERT INTO "historikk" VALUES(6,3,'plan','{"status":"avsluttet","fra":"2026-11-01","til":"2027-11-01","saksnummer":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-11-22","iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":"2026-11-20","avslutningsgrunn":"onsker_ikke","avslutningstekst":"Planeier vil ikke mer.","planeier_informert":"2026-11-20","ke_varslet":"2026-11-21"}');
INSERT INTO "historikk" VALUES(7,1,'henvendelse/1','{"slag":"anmodning","dato":"2026-04-20","kanal":"muntlig","tekst":"Trenger hjelp","formidlet_av":"paarorende","formidler_navn":"Aud Vik","hvorfor":null,"hjelp_i_dag":null,"onsket_koordinator":null,"underskrevet_av":null,"meldt_ke":null,"forelopig_svar":null}');
INSERT INTO "historikk" VALUES(7,1,'person','{"navn":"Tor Vik","fodselsdato":"1979-03-04","telefon":null,"adresse":null,"adressesperre":"ingen","tolk":null,"tilrettelegging":null,"kultur":null}');
INSERT INTO "historikk" VALUES(7,1,'plan','{"status":"henvendelse","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,2,'henvendelse/1','{"slag":"anmodning","dato":"2026-04-20","kanal":"muntlig","tekst":"Trenger hjelp","formidlet_av":"paarorende","formidler_navn":"Aud Vik","hvorfor":null,"hjelp_i_dag":null,"onsket_koordinator":null,"underskrevet_av":null,"meldt_ke":null,"forelopig_svar":"2026-05-18"}');
INSERT INTO "historikk" VALUES(7,2,'plan','{"status":"henvendelse","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,3,'onske/1','{"dato":"2026-04-21","svar":"ikke_naa","gitt_av":"planeier","spor_igjen":"2026-09-01","merknad":null}');
INSERT INTO "historikk" VALUES(7,3,'plan','{"status":"henvendelse","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,4,'onske/2','{"dato":"2026-05-02","svar":"ja","gitt_av":"planeier","spor_igjen":null,"merknad":null}');
INSERT INTO "historikk" VALUES(7,4,'plan','{"status":"henvendelse","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,5,'informasjon/1','{"dato":"2026-05-02","informant":"Ola Hansen","hvem":null,"temaer":["hva_ip_er","klagerett"],"merknad":null}');
INSERT INTO "historikk" VALUES(7,5,'plan','{"status":"henvendelse","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,6,'plan','{"status":"under_vurdering","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,6,'vurdering/1','{"dato":"2026-05-03","vurdert_av":"Ola Hansen","kriterier":"Oppfylt","samordningsbehov":null,"kritiske_overganger":null,"aktive_tjenester":null,"samarbeidsparter":null,"planeiers_onsker":null,"onsket_koordinator":null,"antall_tjenester":3,"varighet_maaneder":24,"unntak":null}');
INSERT INTO "historikk" VALUES(7,7,'plan','{"status":"avklares","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,8,'beslutning/1','{"utfall":"innvilget","dato":"2026-05-10","organ":"koordinerende_enhet","organ_navn":null,"rettsgrunnlag":"pbrl_2_5","begrunnelse":"Langvarig behov","til":"2027-05-10","underrettet":null,"klage":null,"fagsystem":null,"fort":null}');
INSERT INTO "historikk" VALUES(7,8,'plan','{"status":"innvilget","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,9,'beslutning/1','{"utfall":"innvilget","dato":"2026-05-10","organ":"koordinerende_enhet","organ_navn":null,"rettsgrunnlag":"pbrl_2_5","begrunnelse":"Langvarig behov","til":"2027-05-10","underrettet":"2026-05-11","klage":null,"fagsystem":null,"fort":null}');
INSERT INTO "historikk" VALUES(7,9,'plan','{"status":"innvilget","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,10,'klage/1','{"dato":"2026-05-12","kategori":"annet","beslutning":1,"framsatt_av":"planeier","tekst":"For kort","sendt_til":null,"oversendt":null,"klageutfall":null,"avgjort":null}');
INSERT INTO "historikk" VALUES(7,10,'plan','{"status":"innvilget","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,11,'klage/1','{"dato":"2026-05-12","kategori":"annet","beslutning":1,"framsatt_av":"planeier","tekst":"For kort","sendt_til":null,"oversendt":"2026-05-13","klageutfall":null,"avgjort":null}');
INSERT INTO "historikk" VALUES(7,11,'plan','{"status":"innvilget","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,12,'foresporsel/1','{"dato":"2026-05-14","tekst":"Når begynner vi?","videresendt_til":null,"videresendt":null,"besvart":null,"svartekst":null}');
INSERT INTO "historikk" VALUES(7,12,'plan','{"status":"innvilget","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,13,'foresporsel/1','{"dato":"2026-05-14","tekst":"Når begynner vi?","videresendt_til":null,"videresendt":null,"besvart":"2026-05-15","svartekst":"I juni"}');
INSERT INTO "historikk" VALUES(7,13,'plan','{"status":"innvilget","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,14,'koordinator/1','{"rolle":"koordinator","navn":"Ola Hansen","tjeneste":null,"telefon":null,"epost":null,"gruppe":null,"stedfortreder":null,"onske":null,"onske_fulgt":null,"valggrunner":[],"leder":null,"leder_spurt":null,"leder_svarte":null,"fra":"2026-05-20","til":null,"oppsagt":null,"byttegrunn":null,"byttetekst":null,"vurdering":null,"avtalt":null,"planeier_informert":null,"informert_av":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(7,14,'plan','{"status":"utkast","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,15,'plan','{"status":"utkast","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,15,'samtykke/1','{"type":"plan","deltaker":null,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-05-20","fra":null,"til":null,"form":"muntlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":null,"bekreftet_skriftlig":null,"barnets_syn":null,"kompetanse":null,"erstatter":null,"trukket":null}');
INSERT INTO "historikk" VALUES(7,16,'plan','{"status":"utkast","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,16,'samtykke/1','{"type":"plan","deltaker":null,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-05-20","fra":null,"til":null,"form":"muntlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":[],"begrensning":null,"tilleggstekst":null,"arkivref":null,"bekreftet_skriftlig":"2026-05-25","barnets_syn":null,"kompetanse":null,"erstatter":null,"trukket":null}');
INSERT INTO "historikk" VALUES(7,17,'deltaker/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Per Lie","rolle":"fysioterapeut","tjeneste":"Fysioterapitjenesten","tilknytning":"tjeneste","bidrag":null,"telefon":null,"epost":null,"rettighet":"les","plangruppe":true,"kontaktform":"telefon","taushet":"lovpaalagt","taushetserklaering":null,"registrert":"2026-06-01","ut":null}');
INSERT INTO "historikk" VALUES(7,17,'plan','{"status":"utkast","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,18,'deltaker/2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"navn":"Aud Vik","rolle":null,"tjeneste":null,"tilknytning":"paarorende","bidrag":"Kjører til trening","telefon":null,"epost":null,"rettighet":"les","plangruppe":false,"kontaktform":null,"taushet":null,"taushetserklaering":null,"registrert":"2026-06-01","ut":null}');
INSERT INTO "historikk" VALUES(7,18,'plan','{"status":"utkast","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,19,'plan','{"status":"utkast","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,19,'samtykke/2','{"type":"opplysninger","deltaker":1,"svar":"ja","gitt_av":"planeier","giver_navn":null,"fullmakt":null,"dato":"2026-05-20","fra":null,"til":"2027-05-01","form":"skriftlig","vitne":null,"informert":["hva","hvem","bruk","folger"],"omraader":["bolig","helse"],"begrensning":null,"tilleggstekst":null,"arkivref":null,"bekreftet_skriftlig":null,"barnets_syn":null,"kompetanse":null,"erstatter":null,"trukket":null}');
INSERT INTO "historikk" VALUES(7,20,'maal/1','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"tekst":"Bo for meg selv","egne_ord":null,"prioritet":null,"fra":null,"frist":"2026-12-01","evalueres":null,"smarter":["spesifikt","maalbart"],"foreslaatt_av":null,"avtalt":null,"status":"aktivt","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(7,20,'plan','{"status":"utkast","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,21,'maal/2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Trene mer","egne_ord":null,"prioritet":null,"fra":null,"frist":null,"evalueres":null,"smarter":[],"foreslaatt_av":"1","avtalt":null,"status":"forslag","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(7,21,'plan','{"status":"utkast","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,22,'plan','{"status":"utkast","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,22,'tiltak/1.1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Søke bolig","hvordan":null,"omfang":null,"ansvarlig":"koordinator","fra":"2026-05-20","til":"2026-11-01","status":"planlagt","kommentar":null,"foreslaatt_av":null,"avtalt":null}');
INSERT INTO "historikk" VALUES(7,23,'plan','{"status":"utkast","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,23,'tiltak/1.2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"Se på leiligheter","hvordan":null,"omfang":null,"ansvarlig":"planeier","fra":null,"til":null,"status":"forslag","kommentar":null,"foreslaatt_av":"1","avtalt":null}');
INSERT INTO "historikk" VALUES(7,24,'plan','{"status":"aktiv","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":"2026-05-22","neste_evaluering":"2026-07-17","neste_revisjon":"2026-11-22","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,24,'tilslutning/1','{"part":"planeier","gitt_av":"planeier","dato":"2026-05-22","svar":"ja","merknad":null}');
INSERT INTO "historikk" VALUES(7,25,'koordinator/2','{"rolle":"plankoordinator","navn":"Siri Moe","tjeneste":null,"telefon":null,"epost":null,"gruppe":null,"stedfortreder":null,"onske":null,"onske_fulgt":null,"valggrunner":["onske","tillit"],"leder":null,"leder_spurt":null,"leder_svarte":null,"fra":"2026-05-23","til":null,"oppsagt":null,"byttegrunn":null,"byttetekst":null,"vurdering":null,"avtalt":null,"planeier_informert":null,"informert_av":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(7,25,'plan','{"status":"aktiv","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":"2026-05-22","neste_evaluering":"2026-07-17","neste_revisjon":"2026-11-22","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,26,'koordinator/1','{"rolle":"koordinator","navn":"Ola Hansen","tjeneste":null,"telefon":null,"epost":null,"gruppe":null,"stedfortreder":null,"onske":null,"onske_fulgt":null,"valggrunner":[],"leder":null,"leder_spurt":null,"leder_svarte":null,"fra":"2026-05-20","til":"2026-05-29","oppsagt":null,"byttegrunn":"sluttet","byttetekst":"Ny jobb","vurdering":null,"avtalt":null,"planeier_informert":"2026-05-28","informert_av":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(7,26,'koordinator/3','{"rolle":"koordinator","navn":"Eli Bø","tjeneste":null,"telefon":null,"epost":null,"gruppe":null,"stedfortreder":null,"onske":null,"onske_fulgt":null,"valggrunner":[],"leder":null,"leder_spurt":null,"leder_svarte":null,"fra":"2026-05-30","til":null,"oppsagt":null,"byttegrunn":null,"byttetekst":null,"vurdering":null,"avtalt":null,"planeier_informert":null,"informert_av":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(7,26,'plan','{"status":"aktiv","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":"2026-05-22","neste_evaluering":"2026-07-17","neste_revisjon":"2026-11-22","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,27,'koordinator/1','{"rolle":"koordinator","navn":"Ola Hansen","tjeneste":null,"telefon":null,"epost":null,"gruppe":null,"stedfortreder":null,"onske":null,"onske_fulgt":null,"valggrunner":[],"leder":null,"leder_spurt":null,"leder_svarte":null,"fra":"2026-05-20","til":"2026-05-29","oppsagt":null,"byttegrunn":"sluttet","byttetekst":"Ny jobb","vurdering":null,"avtalt":null,"planeier_informert":"2026-05-28","informert_av":null,"ke_varslet":"2026-05-29"}');
INSERT INTO "historikk" VALUES(7,27,'plan','{"status":"aktiv","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":"2026-05-22","neste_evaluering":"2026-07-17","neste_revisjon":"2026-11-22","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,28,'mote/1','{"type":"ansvarsgruppe","dato":"2026-05-27","tid":"10:00","sted":"Raadhuset","status":"planlagt","klarert":null,"moteleder":null,"referent":null,"variant":null,"innkalt":null,"referatdato":null,"referatstatus":null,"referat_sendt":null,"referat_godkjent":null,"neste":null,"merknadsfrist":null}');
INSERT INTO "historikk" VALUES(7,28,'motedeltaker/1.1','{"part":"planeier","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(7,28,'motedeltaker/1.2','{"part":"koordinator","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(7,28,'motedeltaker/1.3','{"part":"1","navn":null,"oppmote":"invitert","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(7,28,'plan','{"status":"aktiv","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":"2026-05-22","neste_evaluering":"2026-07-17","neste_revisjon":"2026-11-22","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,28,'sakspunkt/1.1','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"tekst":"Mål 1: Bo for meg selv","maal":1,"meldt_av":null}');
INSERT INTO "historikk" VALUES(7,28,'sakspunkt/1.2','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"tekst":"Tiltak 1.1: Søke bolig","maal":1,"meldt_av":null}');
INSERT INTO "historikk" VALUES(7,29,'mote/1','{"type":"ansvarsgruppe","dato":"2026-05-27","tid":"10:00","sted":"Raadhuset","status":"avholdt","klarert":null,"moteleder":"koordinator","referent":"1","variant":"kort","innkalt":null,"referatdato":"2026-06-01","referatstatus":null,"referat_sendt":null,"referat_godkjent":null,"neste":"2026-10-01","merknadsfrist":null}');
INSERT INTO "historikk" VALUES(7,29,'motedeltaker/1.2','{"part":"koordinator","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(7,29,'motedeltaker/1.3','{"part":"1","navn":null,"oppmote":"til_stede","ja_til_motet":false}');
INSERT INTO "historikk" VALUES(7,29,'plan','{"status":"aktiv","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":"2026-05-22","neste_evaluering":"2026-07-17","neste_revisjon":"2026-11-22","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,30,'evaluering/1','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"dato":"2026-05-31","planeier_deltok":"til_stede","planeiers_ord":null,"oppsummering":null,"kan_tiltak_avsluttes":false,"bor_maal_endres":false,"bor_tiltak_endres":true,"fortsatt_behov":true,"neste":"2027-05-31"}');
INSERT INTO "historikk" VALUES(7,30,'maal/1','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"tekst":"Bo for meg selv","egne_ord":null,"prioritet":null,"fra":null,"frist":"2026-12-01","evalueres":null,"smarter":["spesifikt","maalbart"],"foreslaatt_av":null,"avtalt":null,"status":"aktivt","oppnaaelse":"delvis","begrunnelse":"Ventetid"}');
INSERT INTO "historikk" VALUES(7,30,'maalvurdering/1.1','{"livsomraade":"bolig","tredjepart":false,"deles_ikke_med":[],"oppnaaelse":"delvis","begrunnelse":"Ventetid"}');
INSERT INTO "historikk" VALUES(7,30,'plan','{"status":"aktiv","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":"2026-05-22","neste_evaluering":"2027-05-31","neste_revisjon":"2026-11-22","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(7,31,'maal/2','{"livsomraade":null,"tredjepart":false,"deles_ikke_med":[],"tekst":"[feilregistrert]","egne_ord":null,"prioritet":null,"fra":null,"frist":null,"evalueres":null,"smarter":[],"foreslaatt_av":"1","avtalt":null,"status":"forslag","oppnaaelse":null,"begrunnelse":null}');
INSERT INTO "historikk" VALUES(7,31,'plan','{"status":"aktiv","fra":"2026-05-20","til":"2027-05-01","saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":"2026-05-22","neste_evaluering":"2027-05-31","neste_revisjon":"2026-11-22","avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(8,1,'henvendelse/1','{"slag":"anmodning","dato":"2026-05-20","kanal":"skriftlig","tekst":"Ønsker plan","formidlet_av":"tjenesteyter","formidler_navn":null,"hvorfor":null,"hjelp_i_dag":null,"onsket_koordinator":null,"underskrevet_av":null,"meldt_ke":null,"forelopig_svar":null}');
INSERT INTO "historikk" VALUES(8,1,'person','{"navn":"Liv Strand","fodselsdato":"2012-08-30","telefon":null,"adresse":null,"adressesperre":"ingen","tolk":null,"tilrettelegging":null,"kultur":null}');
INSERT INTO "historikk" VALUES(8,1,'plan','{"status":"henvendelse","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(8,2,'koordinator/1','{"rolle":"koordinator","navn":"Ola Hansen","tjeneste":null,"telefon":null,"epost":null,"gruppe":null,"stedfortreder":null,"onske":null,"onske_fulgt":null,"valggrunner":[],"leder":null,"leder_spurt":null,"leder_svarte":null,"fra":"2026-06-01","til":null,"oppsagt":null,"byttegrunn":null,"byttetekst":null,"vurdering":null,"avtalt":null,"planeier_informert":null,"informert_av":null,"ke_varslet":null}');
INSERT INTO "historikk" VALUES(8,2,'plan','{"status":"uten_plan","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":true,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(9,1,'henvendelse/1','{"slag":"anmodning","dato":"2026-05-01","kanal":"digital","tekst":"Vil ha plan","formidlet_av":"planeier","formidler_navn":null,"hvorfor":null,"hjelp_i_dag":null,"onsket_koordinator":null,"underskrevet_av":null,"meldt_ke":null,"forelopig_svar":null}');
INSERT INTO "historikk" VALUES(9,1,'person','{"navn":"Jon Berg","fodselsdato":"1950-02-03","telefon":null,"adresse":null,"adressesperre":"ingen","tolk":null,"tilrettelegging":null,"kultur":null}');
INSERT INTO "historikk" VALUES(9,1,'plan','{"status":"henvendelse","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(9,2,'onske/1','{"dato":"2026-05-01","svar":"ja","gitt_av":"planeier","spor_igjen":null,"merknad":null}');
INSERT INTO "historikk" VALUES(9,2,'plan','{"status":"henvendelse","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(9,3,'beslutning/1','{"utfall":"avslaatt","dato":"2026-05-10","organ":"koordinerende_enhet","organ_navn":null,"rettsgrunnlag":"sotjl_28","begrunnelse":"Ikke langvarig","til":null,"underrettet":null,"klage":null,"fagsystem":null,"fort":null}');
INSERT INTO "historikk" VALUES(9,3,'plan','{"status":"avslaatt","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
INSERT INTO "historikk" VALUES(9,4,'beslutning/2','{"utfall":"avslaatt","dato":"2026-05-10","organ":"koordinerende_enhet","organ_navn":null,"rettsgrunnlag":"pbrl_2_5","begrunnelse":"Ikke langvarig","til":null,"underrettet":null,"klage":null,"fagsystem":null,"fort":null}');
INSERT INTO "historikk" VALUES(9,4,'plan','{"status":"avslaatt","fra":null,"til":null,"saksnummer":null,"gjelder_barn":false,"ansvarsgruppe":false,"plan_annet_sted":null,"tilgjengelighet":null,"detaljgrad":"utfyllende","sprak":"nb","opprettet":"2026-06-01","sendt_uttalelse":null,"uttalelsesfrist":null,"iverksatt":null,"neste_evaluering":null,"neste_revisjon":null,"avsluttet":null,"avslutningsgrunn":null,"avslutningstekst":null,"planeier_informert":null,"ke_varslet":null,"arkivkopi":null,"kopi_til_planeier":null,"arkivert":null,"arkivref":null,"levert":null,"levert_utgave":null}');
CREATE TABLE informasjon (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
dato DATE NOT NULL,
informant TEXT NOT NULL,
hvem TEXT,
temaer TEXT DEFAULT '' NOT NULL,
merknad TEXT,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer)
)
WITHOUT ROWID;
INSERT INTO "informasjon" VALUES(7,1,1,'2026-05-02','Ola Hansen',NULL,'hva_ip_er,klagerett',NULL);
CREATE TABLE innhold (
sha256 TEXT NOT NULL,
data BLOB NOT NULL,
PRIMARY KEY (sha256)
);
INSERT INTO "innhold" VALUES('c866ef050a624238e308ed2e18c096680867c81342747a203a674fd4b5d6c5b9',X'3C21444F43545950452068746D6C3E0A3C68746D6C206C616E673D226E62223E0A3C686561643E0A3C6D65746120636861727365743D227574662D38223E0A3C6D657461206E616D653D2276696577706F72742220636F6E74656E743D2277696474683D6465766963652D77696474682C20696E697469616C2D7363616C653D31223E0A3C6D65746120687474702D65717569763D22436F6E74656E742D53656375726974792D506F6C6963792220636F6E74656E743D2264656661756C742D73726320276E6F6E65273B207374796C652D7372632027756E736166652D696E6C696E6527223E0A3C6D657461206E616D653D22617574686F722220636F6E74656E743D22466A6F726476696B206B6F6D6D756E65223E0A3C6D657461206E616D653D22726F626F74732220636F6E74656E743D226E6F696E6465782C206E6F666F6C6C6F77223E0A3C7469746C653E496E646976696475656C6C20706C616E20666F72204B617269204E6F72646D616E6E3C2F7469746C653E0A3C7374796C653E0A2F2A20546865206C6F6F6B206F66207468652048544D4C2066696C653A206F6E6520636F6C756D6E2C207265616461626C65206F6E20612070686F6E652C206F6E20706170657220616E6420696E20746865206461726B2E202A2F0A3A726F6F74207B0A2020636F6C6F722D736368656D653A206C69676874206461726B3B0A20202D2D626C656B6B3A20233162316632333B202D2D64656D7065743A20233461353435633B202D2D66617267653A20233137343935633B202D2D6772756E6E3A20236666666666663B202D2D6C79733A20236538663066333B0A20202D2D6C696E6A653A20233964623462653B202D2D76617273656C3A20233861316331633B202D2D76617273656C2D6C79733A20236662656165613B202D2D666F72736C61673A20236666663664613B202D2D666F72736C61672D6C696E6A653A20236230376130303B0A20202D2D677261613A20236564656465643B202D2D6D6F7466617267653A20236666666666663B0A7D0A406D656469612028707265666572732D636F6C6F722D736368656D653A206461726B29207B0A20203A726F6F74207B0A202020202D2D626C656B6B3A20236538656165643B202D2D64656D7065743A20236234626563353B202D2D66617267653A20233966643065323B202D2D6772756E6E3A20233134313831623B202D2D6C79733A20233166326233313B0A202020202D2D6C696E6A653A20233531363536663B202D2D76617273656C3A20236666623461623B202D2D76617273656C2D6C79733A20233364313531333B202D2D666F72736C61673A20233335326130383B0A202020202D2D666F72736C61672D6C696E6A653A20236530623034303B202D2D677261613A20233261326433303B202D2D6D6F7466617267653A20233064323032373B0A20207D0A7D0A2A207B20626F782D73697A696E673A20626F726465722D626F783B207D0A626F6479207B0A20206D617267696E3A2030206175746F3B2070616464696E673A20312E323572656D203172656D203372656D3B206D61782D77696474683A20353072656D3B206261636B67726F756E643A20766172282D2D6772756E6E293B20636F6C6F723A20766172282D2D626C656B6B293B0A2020666F6E743A20312E3036323572656D2F312E35352043616C696272692C204361726C69746F2C20225365676F65205549222C2073797374656D2D75692C2073616E732D73657269663B206F766572666C6F772D777261703A20616E7977686572653B0A7D0A702C206C692C2074642C2074682C2068312C2068322C206833207B20756E69636F64652D626964693A20706C61696E746578743B207D0A70207B206D617267696E3A20302030202E37656D3B207D0A6831207B206D617267696E3A202E32656D2030202E33656D3B20666F6E742D73697A653A20636C616D7028312E3772656D2C203676772C20322E3372656D293B206C696E652D6865696768743A20312E31353B20636F6C6F723A20766172282D2D6661726765293B207D0A6832207B0A20206D617267696E3A2032656D2030202E36656D3B2070616464696E672D626F74746F6D3A202E32656D3B20626F726465722D626F74746F6D3A2031707820736F6C696420766172282D2D6C696E6A65293B0A2020666F6E742D73697A653A20312E333572656D3B206C696E652D6865696768743A20312E32353B20636F6C6F723A20766172282D2D6661726765293B0A7D0A6833207B206D617267696E3A20312E37656D2030202E33656D3B20666F6E742D73697A653A20312E3172656D3B206C696E652D6865696768743A20312E333B207D0A756C2C206F6C207B206D617267696E3A20302030202E38656D3B2070616464696E672D6C6566743A20312E33656D3B207D0A7461626C65207B2077696474683A20313030253B206D617267696E3A202E35656D20302031656D3B20626F726465722D636F6C6C617073653A20636F6C6C617073653B20666F6E742D73697A653A203172656D3B207D0A63617074696F6E207B2070616464696E673A202E34656D20303B20746578742D616C69676E3A206C6566743B20666F6E742D7765696768743A203730303B20636F6C6F723A20766172282D2D64656D706574293B207D0A74642C207468207B2070616464696E673A202E3435656D202E35656D3B20766572746963616C2D616C69676E3A20746F703B20746578742D616C69676E3A206C6566743B20626F726465722D626F74746F6D3A2031707820736F6C696420766172282D2D6C696E6A65293B207D0A7468656164207468207B206261636B67726F756E643A20766172282D2D6C7973293B20636F6C6F723A20766172282D2D6661726765293B207D0A74626F6479207468207B20636F6C6F723A20766172282D2D64656D706574293B207D0A7464203E20702C207468203E2070207B206D617267696E3A20302030202E3235656D3B207D0A2E46616B7461746162656C6C207B20626F726465722D746F703A2031707820736F6C696420766172282D2D6C696E6A65293B207D0A2E4B6F6D6D756E65207B206D617267696E3A20303B20666F6E742D73697A653A20312E313572656D3B20666F6E742D7765696768743A203730303B20636F6C6F723A20766172282D2D6661726765293B207D0A2E556E6E74617474207B20666F6E742D7765696768743A203730303B207D0A2E537461747573466F72736C61672C202E537461747573476A656C64656E64652C202E5374617475734176736C7574746574207B2070616464696E673A202E3535656D202E38656D3B20666F6E742D73697A653A20312E3172656D3B20666F6E742D7765696768743A203730303B207D0A2E537461747573466F72736C6167207B20626F726465723A203370782064617368656420766172282D2D666F72736C61672D6C696E6A65293B206261636B67726F756E643A20766172282D2D666F72736C6167293B207D0A2E537461747573476A656C64656E6465207B206261636B67726F756E643A20766172282D2D6661726765293B20636F6C6F723A20766172282D2D6D6F746661726765293B207D0A2E5374617475734176736C7574746574207B20626F726465723A2034707820646F75626C6520766172282D2D64656D706574293B206261636B67726F756E643A20766172282D2D67726161293B207D0A2E537461747573466F726B6C6172696E67207B20666F6E742D7765696768743A203430303B207D0A2E45676E656F7264207B206D617267696E2D6C6566743A20303B2070616464696E672D6C6566743A202E39656D3B20626F726465722D6C6566743A2034707820736F6C696420766172282D2D6661726765293B20666F6E742D7374796C653A206974616C69633B207D0A2E4D61616C6C696E6A652C202E4C6974656E2C202E4C65646574656B7374207B20636F6C6F723A20766172282D2D64656D706574293B207D0A2E4C6974656E2C202E4C65646574656B7374207B20666F6E742D73697A653A202E393472656D3B207D0A2E4D616E676C6572207B2070616464696E673A2030202E3235656D3B206261636B67726F756E643A20766172282D2D76617273656C2D6C7973293B20636F6C6F723A20766172282D2D76617273656C293B20666F6E742D7765696768743A203730303B207D0A2E466F7265736C61617474207B2070616464696E673A2030202E3235656D3B206261636B67726F756E643A20766172282D2D666F72736C6167293B20666F6E742D7765696768743A203730303B207D0A2E536B726976656C696E6A652C202E556E646572736B72696674207B206D696E2D6865696768743A20322E36656D3B2070616464696E672D746F703A20312E34656D3B20626F726465722D626F74746F6D3A2031707820736F6C696420766172282D2D64656D706574293B207D0A2E5369676E61747572746162656C6C2074642C202E5369676E61747572746162656C6C207468207B20626F726465723A20303B206261636B67726F756E643A206E6F6E653B207D0A2E686F6C642D73616D6D656E207B20627265616B2D696E736964653A2061766F69643B207D0A626F6479203E20666F6F746572207464207B20626F726465723A20303B20666F6E742D73697A653A202E3972656D3B207D0A626F6479203E20666F6F746572207B206D617267696E2D746F703A203372656D3B2070616464696E672D746F703A202E3672656D3B20626F726465722D746F703A2031707820736F6C696420766172282D2D6C696E6A65293B20636F6C6F723A20766172282D2D64656D706574293B207D0A406D6564696120286D61782D77696474683A20333672656D29207B0A20207461626C652C2074686561642C2074626F64792C2074722C2074682C2074642C2063617074696F6E207B20646973706C61793A20626C6F636B3B207D0A20202E6D65642D686F6465207468656164207B20706F736974696F6E3A206162736F6C7574653B2077696474683A203170783B206865696768743A203170783B206F766572666C6F773A2068696464656E3B20636C69702D706174683A20696E73657428353025293B207D0A20207472207B2070616464696E673A202E35656D20303B20626F726465722D626F74746F6D3A2031707820736F6C696420766172282D2D6C696E6A65293B207D0A202074642C2074626F6479207468207B2070616464696E673A202E3132656D20303B20626F726465723A20303B207D0A202074645B646174612D6C65646574656B73745D3A6E6F74283A66697273742D6368696C64293A3A6265666F72652C202E5369676E61747572746162656C6C2074645B646174612D6C65646574656B73745D3A3A6265666F7265207B0A20202020636F6E74656E743A206174747228646174612D6C65646574656B73742920223A20223B20666F6E742D7765696768743A203730303B20636F6C6F723A20766172282D2D64656D706574293B0A20207D0A202074645B646174612D6C65646574656B73745D3A656D707479207B20646973706C61793A206E6F6E653B207D0A7D0A4070616765207B0A202073697A653A2041343B206D617267696E3A20322E32636D20322E32636D2032636D3B0A202040626F74746F6D2D7269676874207B20636F6E74656E743A202273696465202220636F756E7465722870616765292022206176202220636F756E746572287061676573293B20666F6E743A203970742043616C696272692C204361726C69746F2C2073616E732D73657269663B207D0A7D0A406D65646961207072696E74207B0A20203A726F6F74207B0A202020202D2D626C656B6B3A20233162316632333B202D2D64656D7065743A20233461353435633B202D2D66617267653A20233137343935633B202D2D6772756E6E3A20236666666666663B202D2D6C79733A20236538663066333B0A202020202D2D6C696E6A653A20233964623462653B202D2D76617273656C3A20233861316331633B202D2D76617273656C2D6C79733A20236662656165613B202D2D666F72736C61673A20236666663664613B0A202020202D2D666F72736C61672D6C696E6A653A20236230376130303B202D2D677261613A20236564656465643B202D2D6D6F7466617267653A20236666666666663B0A20207D0A2020626F6479207B206D61782D77696474683A206E6F6E653B2070616464696E673A20303B20666F6E742D73697A653A20313170743B206C696E652D6865696768743A20312E343B207072696E742D636F6C6F722D61646A7573743A2065786163743B207D0A202068322C2068332C207468656164207B20627265616B2D61667465723A2061766F69643B207D0A20207472207B20627265616B2D696E736964653A2061766F69643B207D0A20207468656164207B20646973706C61793A207461626C652D6865616465722D67726F75703B207D0A7D0A3C2F7374796C653E0A3C2F686561643E0A3C626F64793E0A3C6865616465723E0A3C7020636C6173733D224B6F6D6D756E65223E466A6F726476696B206B6F6D6D756E653C2F703E0A3C2F6865616465723E0A3C6D61696E3E0A3C7020636C6173733D22556E6E74617474223E556E6E74617474206F6666656E746C69676865742C206A662E206F66666C2E20C2A7203133202F2066766C2E20C2A72031333C2F703E0A3C68313E496E646976696475656C6C20706C616E20666F72204B617269204E6F72646D616E6E3C2F68313E0A3C7020636C6173733D22537461747573476A656C64656E6465223E474A454C44454E4445203C7370616E20636C6173733D22537461747573466F726B6C6172696E67223EC2B72075746761766520323220C2B72032322E206E6F76656D62657220323032363C2F7370616E3E3C2F703E0A3C7461626C6520636C6173733D2246616B7461746162656C6C2220726F6C653D227461626C65223E3C636F6C67726F75703E3C636F6C207374796C653D2277696474683A323825223E3C636F6C207374796C653D2277696474683A373225223E3C2F636F6C67726F75703E3C74626F647920726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C74682073636F70653D22726F772220726F6C653D22726F77686561646572223E46C3B864743C2F74683E3C746420726F6C653D2263656C6C223E31372E206D616920313939303C2F74643E3C2F74723E0A3C747220726F6C653D22726F77223E3C74682073636F70653D22726F772220726F6C653D22726F77686561646572223E4B6F6F7264696E61746F723C2F74683E3C746420726F6C653D2263656C6C223E4F6C612048616E73656E3C62723E48656C73652D206F6720736F7369616C6B6F6E746F7265743C62723E54656C65666F6E203535C2A03030C2A03030C2A030303C2F74643E3C2F74723E0A3C747220726F6C653D22726F77223E3C74682073636F70653D22726F772220726F6C653D22726F77686561646572223E506C616E706572696F64653C2F74683E3C746420726F6C653D2263656C6C223E312E206E6F76656D62657220323032362074696C20312E206E6F76656D62657220323032373C2F74643E3C2F74723E0A3C747220726F6C653D22726F77223E3C74682073636F70653D22726F772220726F6C653D22726F77686561646572223E4E65737465206576616C756572696E673C2F74683E3C746420726F6C653D2263656C6C223E32312E206E6F76656D62657220323032373C2F74643E3C2F74723E0A3C747220726F6C653D22726F77223E3C74682073636F70653D22726F772220726F6C653D22726F77686561646572223E456B73656D706C61723C2F74683E3C746420726F6C653D2263656C6C223E557473746564742074696C204B617269204E6F72646D616E6E2028646F6B756D656E74206E722E2031293C2F74643E3C2F74723E0A3C2F74626F64793E3C2F7461626C653E0A3C68323E4876612065722076696B74696720666F72206D65673C2F68323E0A3C7020636C6173733D2245676E656F7264223E4A65672076696C20626F20666F72206D65672073656C762E3C2F703E0A3C68323E42616B6772756E6E3C2F68323E0A3C703E466C797474657420686A656D2074696C206B6F6D6D756E656E206920666A6F722E3C62723E426F7220686F73206D6F722E3C2F703E0A3C68323E4DC3A56C206F672074696C74616B3C2F68323E0A3C73656374696F6E20636C6173733D22686F6C642D73616D6D656E223E3C68333E4DC3A56C20313A20466C797474652074696C206567656E206C65696C69676865743C2F68333E0A3C7020636C6173733D224D61616C6C696E6A65223E426F6C696720C2B720667269737420312E206F6B746F626572203230323720C2B720616B7469767420C2B72064656C766973206EC3A564643C2F703E0A3C7020636C6173733D224D61616C6C696E6A65223E3C7374726F6E673E42656772756E6E656C73653A3C2F7374726F6E673E204C616E672076656E74657469643C2F703E0A3C2F73656374696F6E3E0A3C7461626C6520636C6173733D22546162656C6C206D65642D686F64652220726F6C653D227461626C65223E3C636F6C67726F75703E3C636F6C207374796C653D2277696474683A343725223E3C636F6C207374796C653D2277696474683A323125223E3C636F6C207374796C653D2277696474683A313525223E3C636F6C207374796C653D2277696474683A313725223E3C2F636F6C67726F75703E3C746865616420726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E54696C74616B3C2F74683E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E416E737661726C69673C2F74683E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E4EC3A5723C2F74683E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E5374617475733C2F74683E3C2F74723E0A3C2F74686561643E0A3C74626F647920726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D2254696C74616B2220726F6C653D2263656C6C223E3C703E3C7374726F6E673E312E312053C3B86B65206B6F6D6D756E616C20626F6C69673C2F7374726F6E673E3C2F703E0A3C703E3C7370616E20636C6173733D224C65646574656B7374223E48766F7264616E3A3C2F7370616E3E2053616D6D656E2070C3A5206B6F6E746F7265743C2F703E0A3C703E3C7370616E20636C6173733D224C65646574656B7374223E4F6D66616E673A3C2F7370616E3E20C3896E2073C3B86B6E61643C2F703E0A3C2F74643E3C746420646174612D6C65646574656B73743D22416E737661726C69672220726F6C653D2263656C6C223E4F6C612048616E73656E20286B6F6F7264696E61746F72293C2F74643E3C746420646174612D6C65646574656B73743D224EC3A5722220726F6C653D2263656C6C223E31302E31312E3230323620E280933C62723E30312E30322E323032373C2F74643E3C746420646174612D6C65646574656B73743D225374617475732220726F6C653D2263656C6C223E692067616E673C2F74643E3C2F74723E0A3C2F74626F64793E3C2F7461626C653E0A3C73656374696F6E20636C6173733D22686F6C642D73616D6D656E223E3C68333E4DC3A56C20323A204D6572207472656E696E673C2F68333E0A3C7020636C6173733D2245676E656F7264223E4A65672076696C20626C6920737465726B3C2F703E0A3C7020636C6173733D224D61616C6C696E6A65223E6176736C757474657420C2B7206EC3A564643C2F703E0A3C2F73656374696F6E3E0A3C7461626C6520636C6173733D22546162656C6C206D65642D686F64652220726F6C653D227461626C65223E3C636F6C67726F75703E3C636F6C207374796C653D2277696474683A343725223E3C636F6C207374796C653D2277696474683A323125223E3C636F6C207374796C653D2277696474683A313525223E3C636F6C207374796C653D2277696474683A313725223E3C2F636F6C67726F75703E3C746865616420726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E54696C74616B3C2F74683E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E416E737661726C69673C2F74683E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E4EC3A5723C2F74683E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E5374617475733C2F74683E3C2F74723E0A3C2F74686561643E0A3C74626F647920726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D2254696C74616B2220726F6C653D2263656C6C223E3C703E3C7374726F6E673E322E312047C3A5207475723C2F7374726F6E673E3C2F703E0A3C2F74643E3C746420646174612D6C65646574656B73743D22416E737661726C69672220726F6C653D2263656C6C223E4B617269204E6F72646D616E6E3C2F74643E3C746420646174612D6C65646574656B73743D224EC3A5722220726F6C653D2263656C6C223E3C2F74643E3C746420646174612D6C65646574656B73743D225374617475732220726F6C653D2263656C6C223E676A656E6E6F6D66C3B872743C2F74643E3C2F74723E0A3C2F74626F64793E3C2F7461626C653E0A3C68323E4876656D2064656C7461722C206F672068766120646520626964726172206D65643C2F68323E0A3C7461626C6520636C6173733D22546162656C6C206D65642D686F64652220726F6C653D227461626C65223E3C636F6C67726F75703E3C636F6C207374796C653D2277696474683A333825223E3C636F6C207374796C653D2277696474683A363225223E3C2F636F6C67726F75703E3C746865616420726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E4876656D3C2F74683E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E426964726172206D65643C2F74683E3C2F74723E0A3C2F74686561643E0A3C74626F647920726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D224876656D2220726F6C653D2263656C6C223E3C703E3C7374726F6E673E4B617269204E6F72646D616E6E3C2F7374726F6E673E3C2F703E0A3C703E706C616E656965723C2F703E0A3C2F74643E3C746420646174612D6C65646574656B73743D22426964726172206D65642220726F6C653D2263656C6C223E3C2F74643E3C2F74723E0A3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D224876656D2220726F6C653D2263656C6C223E3C703E3C7374726F6E673E4F6C612048616E73656E3C2F7374726F6E673E3C2F703E0A3C703E6B6F6F7264696E61746F722C2048656C73652D206F6720736F7369616C6B6F6E746F7265743C2F703E0A3C2F74643E3C746420646174612D6C65646574656B73743D22426964726172206D65642220726F6C653D2263656C6C223E53616D6F72646E6572206172626569646574206D656420706C616E656E206F672065722066617374206B6F6E74616B742C2074656C65666F6E203535C2A03030C2A03030C2A030303C2F74643E3C2F74723E0A3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D224876656D2220726F6C653D2263656C6C223E3C703E3C7374726F6E673E506572204C69653C2F7374726F6E673E3C2F703E0A3C703E667973696F74657261706575742C20467973696F746572617069746A656E657374656E3C2F703E0A3C2F74643E3C746420646174612D6C65646574656B73743D22426964726172206D65642220726F6C653D2263656C6C223E556B656E746C6967207472656E696E673C2F74643E3C2F74723E0A3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D224876656D2220726F6C653D2263656C6C223E3C703E3C7374726F6E673E4D6F6E6120426572673C2F7374726F6E673E3C2F703E0A3C703E6D6F722C2070C3A572C3B872656E64653C2F703E0A3C2F74643E3C746420646174612D6C65646574656B73743D22426964726172206D65642220726F6C653D2263656C6C223E3C2F74643E3C2F74723E0A3C2F74626F64793E3C2F7461626C653E0A3C68323E416E64726520706C616E657220736F6D2068C3B87265722074696C3C2F68323E0A3C756C3E3C6C693E4F70706CC3A672696E6773706C616E20286F7070626576617265733A20486F7320736B6F6C656E293C2F6C693E0A3C2F756C3E0A3C73656374696F6E20636C6173733D22686F6C642D73616D6D656E223E3C68323E4576616C756572696E67206F67206E657374652072657669736A6F6E3C2F68323E0A3C703E506C616E656E20736B616C206576616C75657265732073656E6573742032312E206E6F76656D6265722032303237206F67207265766964657265732073656E6573742031302E206D616920323032372E3C2F703E0A3C68333E4576616C756572696E672032312E206E6F76656D62657220323032363C2F68333E0A3C7020636C6173733D224D61616C6C696E6A65223E506C616E65696572207661722074696C20737465646520C2B720666F727473617474206265686F7620666F7220696E646976696475656C6C20706C616E3C2F703E0A3C7020636C6173733D2245676E656F7264223E4465742067C3A572206272613C2F703E0A3C756C3E3C6C693E4DC3A56C20312C20466C797474652074696C206567656E206C65696C69676865743A203C7374726F6E673E64656C766973206EC3A564643C2F7374726F6E673E2E204C616E672076656E74657469643C2F6C693E0A3C6C693E4DC3A56C20322C204D6572207472656E696E673A203C7374726F6E673E6EC3A564643C2F7374726F6E673E3C2F6C693E0A3C2F756C3E0A3C2F73656374696F6E3E0A3C73656374696F6E20636C6173733D22686F6C642D73616D6D656E223E3C68323E53616D74796B6B653C2F68323E0A3C7020636C6173733D224C6974656E223E53616D74796B6B652065722066726976696C6C6967206F67206B616E207472656B6B65732074696C62616B65206EC3A57220736F6D2068656C73742E3C2F703E0A3C7461626C6520636C6173733D22546162656C6C206D65642D686F64652220726F6C653D227461626C65223E3C636F6C67726F75703E3C636F6C207374796C653D2277696474683A343625223E3C636F6C207374796C653D2277696474683A323025223E3C636F6C207374796C653D2277696474683A313925223E3C636F6C207374796C653D2277696474683A313525223E3C2F636F6C67726F75703E3C746865616420726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E53616D74796B6B652074696C3C2F74683E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E476974742061763C2F74683E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E476A656C6465723C2F74683E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E466F726D3C2F74683E3C2F74723E0A3C2F74686561643E0A3C74626F647920726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D2253616D74796B6B652074696C2220726F6C653D2263656C6C223E417420706C616E656E206C616765733C2F74643E3C746420646174612D6C65646574656B73743D22476974742061762220726F6C653D2263656C6C223E4B617269204E6F72646D616E6E3C2F74643E3C746420646174612D6C65646574656B73743D22476A656C6465722220726F6C653D2263656C6C223E6672612030322E31312E323032363C2F74643E3C746420646174612D6C65646574656B73743D22466F726D2220726F6C653D2263656C6C223E736B726966746C69673C2F74643E3C2F74723E0A3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D2253616D74796B6B652074696C2220726F6C653D2263656C6C223E4174206F70706C79736E696E6765722064656C6573206D656420506572204C69653C2F74643E3C746420646174612D6C65646574656B73743D22476974742061762220726F6C653D2263656C6C223E4B617269204E6F72646D616E6E3C2F74643E3C746420646174612D6C65646574656B73743D22476A656C6465722220726F6C653D2263656C6C223E6672612030322E31312E323032363C2F74643E3C746420646174612D6C65646574656B73743D22466F726D2220726F6C653D2263656C6C223E736B726966746C69673C2F74643E3C2F74723E0A3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D2253616D74796B6B652074696C2220726F6C653D2263656C6C223E4174206F70706C79736E696E6765722064656C6573206D656420506572204C69653C2F74643E3C746420646174612D6C65646574656B73743D22476974742061762220726F6C653D2263656C6C223E4B617269204E6F72646D616E6E3C2F74643E3C746420646174612D6C65646574656B73743D22476A656C6465722220726F6C653D2263656C6C223E30332E31312E3230323620E280933C62723E31302E31322E323032363C2F74643E3C746420646174612D6C65646574656B73743D22466F726D2220726F6C653D2263656C6C223E6D756E746C69673C2F74643E3C2F74723E0A3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D2253616D74796B6B652074696C2220726F6C653D2263656C6C223E4174206F70706C79736E696E6765722064656C6573206D6564204D6F6E6120426572673C2F74643E3C746420646174612D6C65646574656B73743D22476974742061762220726F6C653D2263656C6C223E4B617269204E6F72646D616E6E3C2F74643E3C746420646174612D6C65646574656B73743D22476A656C6465722220726F6C653D2263656C6C223E6672612030352E31312E323032363C2F74643E3C746420646174612D6C65646574656B73743D22466F726D2220726F6C653D2263656C6C223E6D756E746C69673C2F74643E3C2F74723E0A3C2F74626F64793E3C2F7461626C653E0A3C2F73656374696F6E3E0A3C73656374696F6E20636C6173733D22686F6C642D73616D6D656E223E3C68323E54696C736C75746E696E67206F6720756E646572736B7269667465723C2F68323E0A3C703E4B617269204E6F72646D616E6E3A203C7374726F6E673E6A613C2F7374726F6E673E2C2031302E206E6F76656D62657220323032363C2F703E0A3C7461626C6520636C6173733D225369676E61747572746162656C6C206D65642D686F64652220726F6C653D227461626C65223E3C636F6C67726F75703E3C636F6C207374796C653D2277696474683A333325223E3C636F6C207374796C653D2277696474683A363725223E3C2F636F6C67726F75703E3C746865616420726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E53746564206F67206461746F3C2F74683E3C74682073636F70653D22636F6C2220726F6C653D22636F6C756D6E686561646572223E556E646572736B726966743C2F74683E3C2F74723E0A3C2F74686561643E0A3C74626F647920726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D2253746564206F67206461746F2220726F6C653D2263656C6C223E3C7020636C6173733D22556E646572736B72696674223E3C2F703E0A3C2F74643E3C746420646174612D6C65646574656B73743D22556E646572736B726966742220726F6C653D2263656C6C223E3C7020636C6173733D22556E646572736B72696674223E3C2F703E0A3C703E4B617269204E6F72646D616E6E2C20706C616E656965723C2F703E0A3C2F74643E3C2F74723E0A3C747220726F6C653D22726F77223E3C746420646174612D6C65646574656B73743D2253746564206F67206461746F2220726F6C653D2263656C6C223E3C7020636C6173733D22556E646572736B72696674223E3C2F703E0A3C2F74643E3C746420646174612D6C65646574656B73743D22556E646572736B726966742220726F6C653D2263656C6C223E3C7020636C6173733D22556E646572736B72696674223E3C2F703E0A3C703E4F6C612048616E73656E2C206B6F6F7264696E61746F723C2F703E0A3C2F74643E3C2F74723E0A3C2F74626F64793E3C2F7461626C653E0A3C2F73656374696F6E3E0A3C73656374696F6E20636C6173733D22686F6C642D73616D6D656E223E3C68323E48766120656E20696E646976696475656C6C20706C616E2065722C206F672068766F7264616E206D616E206B6C616765723C2F68323E0A3C703E506C616E656E20657220706C616E6569657273206567656E2E2044656E2073616D6C6572206DC3A56C2C20726573737572736572206F67206265686F76206F67207669736572206876656D20736F6D20676AC3B872206876612E20506C616E656E2067697220696B6B652069207365672073656C76207374C3B872726520726574742074696C20746A656E657374657220656E6E2064656E20706C616E6569657220686172206574746572206C6F76656E6520666F72206876657220746A656E657374652E3C2F703E0A3C703E506C616E65696572206B616E206EC3A57220736F6D2068656C7374206265206F6D20617420706C616E656E20626C697220656E647265742C2066C3A520736520706C616E656E206F672066C3A52076697465206876656D20736F6D2068617220736574742064656E2E3C2F703E0A3C703E506C616E65696572206B616E206B6C61676520687669732072657474656E2074696C20696E646976696475656C6C20706C616E20656C6C6572206B6F6F7264696E61746F7220696B6B65206572206F707066796C742E204B6C6167656E2073656E6465732074696C20466A6F726476696B206B6F6D6D756E652C20736F6D2076757264657265722073616B656E2070C3A5206E7974742E20426C697220696B6B65206B6C6167656E20746174742074696C2066C3B86C67652C2067C3A5722064656E207669646572652074696C205374617473666F7276616C746572656E206920466A6F726466796C6B65742E204672697374656E206572203420756B65722066726120706C616E656965722066696B6B2076697465206F6D206176676AC3B872656C73656E2E204B6F6F7264696E61746F7220686A656C70657220676A65726E65206D6564206B6C6167656E2E3C2F703E0A3C2F73656374696F6E3E0A3C2F6D61696E3E0A3C666F6F7465723E0A3C7461626C6520636C6173733D2242756E6E746162656C6C2220726F6C653D227461626C65223E3C636F6C67726F75703E3C636F6C207374796C653D2277696474683A373825223E3C636F6C207374796C653D2277696474683A323225223E3C2F636F6C67726F75703E3C74626F647920726F6C653D22726F7767726F7570223E3C747220726F6C653D22726F77223E3C746420726F6C653D2263656C6C223E3C7020636C6173733D22666F6F746572223E506C616E20342C2075746761766520323220C2B72032322E206E6F76656D626572203230323620C2B720557473746564742074696C204B617269204E6F72646D616E6E2028646F6B756D656E74206E722E2031293C2F703E0A3C2F74643E3C746420726F6C653D2263656C6C223E3C2F74643E3C2F74723E0A3C2F74626F64793E3C2F7461626C653E0A3C2F666F6F7465723E0A3C2F626F64793E0A3C2F68746D6C3E0A');
INSERT INTO "innhold" VALUES('b22ea7b08b49a244bd8f3beca49a5094b4539ece415213f224e0eb2797db8b33',X'504B0304140000000800000021002DA4C887A3010000E6070000130000005B436F6E74656E745F54797065735D2E786D6CB5954D53C2301086EFFE8A4E2F3D3834E8C1711C0A073F8EEA8C787642B28548F331C9A2F0EFDD146114D182854B67DACDBEEFB36FD3A63798EB2A79031F943545769677B3048CB0529971913D0FEF3A975912901BC92B6BA0C81610B241FFA4375C380809359B50A4134477C5581013D03CE4D681A14A69BDE648B77ECC1C17533E0676DEED5E30610D82C10E468DB4DFBB8192CF2A4C6EE7F4B806495F1D8CD3E47AB9307A15A9D251A02EB0AD3D1EAAB0D1C39DAB94E0489AECCDC80DB2CE27554E9DF59A30512E9C12FA2F0EB1F21DEAABC167DF03A5E99584E4917BBCE79AD099B4E2D15B1718ADCFFF56D98269CB5209208D99A63472883149901D4792E051C19AF94F6F613DEC6FBECA2876EFE8F86EBD8C232F71DB8E1BD568520121D0A6D455BE56D65C99D5DBDA3679CD51D21E1AF251F58FD13772FF01B2966E8430333D024FF8874F632DDD0811009110C2E11956CACD08B8A8E01800B56EA33DD2FF09587D3D6B9D422DD368F90EA3A7A3E5FE45BC1144B9A9C217B4CEB51FFDC79730012EC1EFC1D03AFD7608A399314788A1B416778E21321C3E86EF08AC3EA6FB1F504B0304140000000800000021002D0AC65A32010000E50500001C000000776F72642F5F72656C732F646F63756D656E742E786D6C2E72656C73BDD44D4F84301006E0BBBFA2E1D29314D6B86ECCC25E8CC95E15CFA6C0F09185B66907957F6F83BAB0D91539345E48661AE67D32346C771F6D43DE409B5A8A88867E4009884CE6B52823FA923C5E6F2831C845CE1B2920A23D18BA8BAFB64FD070B4EF98AA5686D821C2445E85A8EE193359052D37BE5420EC492175CBD196BA648A67075E025B05C19AE9E90C2F3E9949F679E4E97D7EE391A457B064B62C8A3A830799752D08BC10C10CF60D183B91EB1230F2BE6ADF1A3D7639FED6693C20DABD4E01DF9D39C2DA25E11DD2E733C5A43907B9730929A4C084A70D8C5FE3D89A436C5C22D0DED3096028D9F00CE70C2B9706D1B529687B2DC6451C5B73885A1D6A44A954E8525301CF418F9421E575885984F91FCB9F94B413C2E95E0A29F17C2F43CC228CCBBDFC6EF9A1B093BF73FC09504B03041400000008000000210033B3CA27E50000004D0200000B0000005F72656C732F2E72656C73AD924D4B03311086EFFE8A904B4EDD6C5544A4D95E44E84DA4FE802199DD0DDD7C3019FBF1EF0DA2E84229821EE79D791F9EC3ACD6C730893D52F1291AB56C5A2530DAE47C1C8C7ADD3E2DEE95280CD1C194221A75C2A2D6DDD5EA0527E0DA29A3CF4554482C468ECCF941EB62470C509A9431D64D9F2800D791069DC1EE60407DDDB6779A7E326437638A8D339236EE468AED29E3DFD83A208303066D13E122536D137B2C150E34201BE9927DAE71F9B8682A59EAF342B7BF174A7DEF2D3E26FB1630F2392F3C324687EEB212E47CC968F99F46F38B6F994322A7DD67FC65A3675FD0BD03504B030414000000080000002100F4DBDB17EB0100006C04000010000000646F6350726F70732F6170702E786D6C9D54CB6EDB3010BCFB2B045D748A69074151189282D641D143DD1AB0929CB7D4CA224A9104B931E27E7DF9881539862FF5893BB33BFBB4CAFBD7416607B44E685515CBF9A2C85071DD0AB5AF8AC7E6DBCDE7227304AA05A91556C5115D715FCFCAADD5062D0974995750AECA7B22B362CCF11E0770734F2BCF74DA0E40DEB47BA6BB4E707CD0FC654045EC76B1F8C4F09550B5D8DE9851304F8AAB03FDAF68AB79A8CF3D3547E3F5EA5996950D0E460261FD3304CB79AB6928D98846174D201B3160BDF0CC68046A0B7B74F5B264E911A0676D5B173CD32340EB1E2C70F2D30CF8C40AE41763A4E0407ED0F54670AB9DEE28DB00178AB4EBB32053B2A95788F28DED90BF5841C7A0393503FD43288CC9D223956A616FC1F4119F5881DC7190B8F6B3A93B900E4BF60E04FA3B42D8FC16442ADA43075A1D9093B699137FB1CA6FF3EC37380C93ADF20358018AF2E4FBE69DB0139440691CD9BA11247DCED13E45B1CBB0AB4AE22EAC213DAEC62724961DFB621F1B2B6329EE57E7E743D75A5D4E5B8D159F351A117625E1857EB901E56F2705946B3D185047765AE21FF7681AFD102EF16D31E7E0F9753D0BEA7706387EB8B3091E97ED096CFDC98CCB1E81B86CDF97953ECD57DF243B879C17557B6C4F9197C4DB493FA54F47BDBC9B2FFC2F1EF0099BF9F31BFFD5F5EC1F504B030414000000080000002100FB39A07363020000FB0A000012000000776F72642F666F6E745461626C652E786D6CDD96C16EDA301CC6EF7D8A28979C4A6C93B514112AC686B4CB0E1B7B00131CB016DB91ED40B9D2FBCE3B6C8F30EDB049BBF46D907AED2BCC2401820819744348032139FFCFF962FFF4FD1D5AB7772CB226442A2AB8EFC01A702CC20331A47CE43B1FFABDCB8663298DF910478213DF9911E5DCB62F5AD36628B85696B99DAB260B7C7BAC75DC745D158C09C3AA2662C28D180AC9B0369772E4322C3F26F16520588C351DD088EA998B00B8B2731B79888B08431A9057224818E13ABDDF9524328E82AB318DD5CA6D7A88DB54C8612C454094325B6651E6C730E56B1BE8ED18311A48A144A86B6633F98A522B733B04E98845B6C582E69B1117120F22E2DBC6C86E5F5856CECE9A363966A6FE7EC606224AA5548C31178A40A34F70E4DBA0E463BBEBD9C1184B45F47A362A682166349AAD249C68511063AA83F14A9B604997AB2CE88A8E8C9AA801D8ACC1CE2AD0B7E17605EDCCA96F5782D4A7B15D818539E9835B6EC6A60C539F32A2ACB7646ABD130CF3FDBC90F95E813A78013CF34366E455F002A7E0F5DAEC08757ABD0DAFAEA95C373CB8C3EBA68A577A09339F637975311B984556715AF2C9382D79A1F37002A8C8C95B56BC75E5C05C659C6E9EC5E9E9E1DBD3C30FEBF1F3A7C72F5FFF511736F6D3926978372A17BA2F13D29FC5640FC390DE91617563C20D40D000D7658D09FF04103DB731BB38A226695541EBA58D88D2C89D2768B02C689D6E49D00E68C8BF0ADA62FE7331FFB5B8BF5FCCBF9F3E6E4C0C89FCCFF226124989ACCA1B30793B90DD69F2963FB65EE0546070E4C196F33E9653C7ACB0E26F05022FCDB1EFE57D89CE75FC97BE26EBA77A4DAE46AA7DF11B504B030414000000080000002100023E6350C2030000E709000011000000776F72642F73657474696E67732E786D6CB5566D73E23610FEDE5FC1F80B5F4AB08D632E9E23370994369970C9D4E90F90ED05D4E86D2419C2FDFA5BD9564C7A34C3F4A69F90F7D97D76253DBBE2F39757CE063BD0864A311B4617E17000A29415159BD9F0AFE7E5E8D370602C11156152C06C780033FC72FDCBE77D66C05AF43203641026E3E52CD85AABB2F1D8945BE0C45C480502C1B5D49C58FCD49B3127FAA556A35272452C2D28A3F6308EC3300D3A1A390B6A2DB28E62C469A9A5916BEB4232B95ED312BA1F1FA1CFC9DB862C64597310B6C938D6C0B00629CC962AE3D9F87F654370EB49761F6D62C799F7DB47E119DBDD4B5DBD459C539E0B505A96600C5E1067BE402AFAC4C90F446FB92F3077B7C5860AC3A3B059F5951B764E212DF4400B4DF4E1B80A5E66771B21352918CC02AC26B846457D93920FF6D98E207901C62EA90DC60EC0CDC8756E8905848D02C69C3C83920141B27DB6D184A3B2BCA589A9604D6A669F49915BA93CED340E5BB8DC124D4A0B3A57A444B6B914564BE6FD2AF955DA39AA54E321B61186ECE049C38EC2FE8996B6D6D012355276ABDAC0F2B7077290B53D42F2B64D9058108E9B7D27FD95ACC06DA0D6F4FCFB087C91D165F04122895DAD6905CFEE90737B60B0C43DE6F41BDC88EABE36962263D3003F51C147058070991F5116CF07054B20EECCCCFF94ACB9B025A36A45B596FA4E54D8993F9B6C7C7CBD38222BE3177F4A69BD6B18DE26D3E9A41396437B249C2469949E44D2309DCC4F21D165384D6E4F21F1553AB95A9C422671BABC3A59C1CD4DB4F87432E6DFAB9EDF86699A9C4296F3F46AB2ECCEA63B119EB9D9F7A4FDCAC96CC0DB8839E185A664B072D371EC3C0AFD724B85C70BC07901C7485E171E1C8D5AC070C2D812DBD503616BAFA8510B58376BB6227AD3F3761EFAA41547C3FD1B57893A01FDBB96B56AD1BD26AA958F778992A48BA4C23E50EEEDA62E721F2570C21D41B5A81E77BA39A7FE78F69945F9356DF8401AED36BEA2187D7D74C20362EC8DA16416FC4D46F74F9DDC99CE9D6A6145946A155F6CA259C0E8666B231766F1ABC277B5F928367187C50D16B758F3414AB759F4EE16BD2DF6B623BF89B74D7A5BE26D496FBBF4B6CBDE967A5BEA6C5B6C7F8D23FB05FBD02F9D7D2D19937BA8FEE8F11F4CDD3077DD7D535BE9477237814D3B99B744C1A29DF7A847D91ABA07C00C7619BC5A1C47153E2703A368C5C92B5E6A184F1D79E7CD9AB9FDCED761CE59BD67A888257E3EBC0B6E7AE21FB5B877A8A4A8DFFCC08BFE79B968B7C5A8C141A6F025B2527BECD7068B12DC747987AD87ABC61E27611A8769F406B749EE38D9C042D1DE7112865D83FABF68D7DF01504B030414000000080000002100F824E288350D0000857400000F000000776F72642F7374796C65732E786D6CED5D4973DBB812BEBF5FA1D2C5A7C4D66279A951A62CDB9AB89EB34CE4D49C2912B21853A41E17DB995FFF1A0B255200C806092BCE4C660E1117E003D08DAF1B4037FDDBEFCFABA0F348E2C48FC2F141EFEDD14187846EE4F9E1FDF8E0EBDDF4CDE94127499DD073822824E383EF2439F8FDDD7F7E7B3A4FD2EF01493A503E4CCE57EEB8BB4CD3F5F9E161E22EC9CA49DE466B12C2C34514AF9C142EE3FBC395133F64EB376EB45A3BA93FF7033FFD7ED83F3A1A75453531A69668B1F05D7215B9D98A84292B7F1893006A8CC264E9AF93BCB6274C6D4F51ECADE3C82549027D5E05BCBE95E3879B6A7A43A9A295EFC651122DD2B7D09943DEA2435A1514EF1DB15FABA0DB59B9E737F761143BF3808CBB4FBD61F71D8C9C17B95764E164419AD0CBF8732C2EC515FB671A8569D2793A7712D7F7EF6048A182950F75BDBF0813BF0B4F8893A41789EF141F5E8B7BF4F992BEA82CE92669A1C289EFF9DD430A9AFC0DC51E9D60DCEDF7F33B97B411A57B8113DEE7F7C2F99B8F9F8A8D197749F8E6EB8CDE9A43BDE3AE13BF995DD0CA0E594FF37F0B3D5E97FA0F57AC296BC70579D00158A404F402C4422B0D7CD0C26EFF0454865F7CC9E8D03A591A091056018015AB85CB9D41077501E599711D86A764711BB90FC49BA5F060DC655870F3EBCDE7D88F62D0D371F7EC4CDC9C9195FFDEF73C128EBBBDFCC570E97BE4AF2509BF26C4DBDEFF73CAF45FD4E8465908BF69F3692783C4BB7E76C99A6A2EE0850E15F2475A007407C6A080C31A94F9DBD6F01B3BA8ECE6FF72C81E97A11265491C3AC73BACFD9540ACD7ED81FABB1D60F51AB575D0BE8A61FB2A8EDB57C194B7284CF3B138695FC569FB2AB86E14B412DF913472B9F2158B0FCE2A54969690B4A8B684A434B525241DA92D21A9446D0949036A4B4802AF2D21C9B7B68424CECA12AEC3884B92211B0DD4C4BEF3D380D41250AF25D50953D3F9ECC4CE7DECAC971D6A5B779B5D4596B36C9EE29ACA35BA312BCFD2380AEF6B4704AC732B98EBD57AE9243E384A35DCDF6F39F477D4F1E9FC11FB5E2DD4B1C6CEE84DD8E7C071C9320A3C1277EEC83397A834F4FAF21FA3CE8C7B19B58D6B29D65BFF7E9976664B66726BC1469A41D7F784D77FEB276C0C2AADF948D395BACA51321C69F4525FF907E2F9D92A1F1A843732E27C6E20E61D08D6C4EA21E206C01C820A00D3056E2E1AD68F683F372EE6F5531963DACF4D51C3FA11EDE786AB61FD4C3FAAE56BCC3457B06EC54DAF13E3B97B190551BCC802343D9C18CFE00D048A214E8C27F1A67E14499C18CFE0127D762E5C17566E183D3596C596470D508CC5C151D864C3F7C55828BBCC6A80652CA05D8A35C06AC7B50640C6A4FB853CFA7457CC948C9815D8F89AB56C34D08C00D687FE338BD27A1FBADF72157F13C27649423A38B4414BB751E8131BC9BE818CDB193E03A07616D000A89D2934006A6E13F120ED8DA30196312D97ACA40190313397CCA50190312D2BED26C2FFB260371128C60292ED2602C5583A3ABB89C0321690CE6E22B0ECD84D0490B1DD54923702C80E792380EC903702C80E792380DA93773D883DF2466019738392BC1140C6F4A0246F0490313728C91BB1B8B540DE08146301C9E48D4031968E8EBC1158C602D2913702CB0E792380EC903702C80E792380EC903702C80E792380DA93773D883DF2466019738392BC1140C6F4A0246F0490313728C99BCDFAEA9D490BE48D403116904CDE081463E9E8C81B81652C201D7923B0EC903702C80E792380EC903702C80E792380EC903702A83D79D783D8236F0496313728C91B01644C0F4AF2460019738392BCD9647C71F246A0180B48266F048AB17474E48DC03216908EBC115876C81B016487BC114076C81B016487BC114076C81B01D49EBCEB41EC913702CB981B94E48D0032A607257923808CB94149DE6C8EBC387923508C0524933702C5583A3AF24660190B4847DE082C3BE48D00B243DE08203BE48D00B243DE08203BE48D006A4FDEF520F6C81B8165CC0D4AF2460019D38392BC1140C6DC40E36C215E141D9EDAB314D58006ECB70C04151DFC4216248634ABFAB88D414BC03C6EC300B1656CF1248A1E3AB8C0EE814641B0A12F137F1EF8110BE9FE2E45A19F546412DC7DBAECBCE709308A0C04091EB2878AE9422C3D89260EC18BE9F735A4ECACF3C8725A1B640DD1D42E9102C45EBC81842091D6430BD33C1F7891255589DB2C4256C4CCB3DF9090E7E5EF1C1D4D2F47678329EF9148907AF2BDE8E91202D9E328E0C95B9B8CA93981A4BB3C8949A44FF57828B7489F1AB189A34F9F12A95ABB6968E3EEA513F8F398A59FB1F4B2D29D3C21AD74D34DB697AC9DF34DB7787FFC9D6B970644E6F77A93DEB43F5067A71512CAD828D7C86523092A7912B304ACA224684614DCE66D742089EB13CDC99284B44D57C99F425E588DF8AE47BDD3498DF85267CEB201E1DFBC621AE7082D82CB7504A3381C9D1E71A4C23B310D26DCBC723680E0719E6B97D7B79E782CA16E1EA569B4CAABA6B98E22F5E26FA899F9C7A03FA034EC37930164BC5D4D8693EB3CAF4E542465E6D52A1654B85549DE3AA1C42C21F0C76BD9F0E278787CB9AB65BDD39DB445232D9B461097276BD982DFFEA769D92FA5A8320925EA8199D753920F4FC7ACD38C10325D90BC54474B0AABF240C8FA2320B056D08B5B48B14DD895A9C1E1692CC2E00C3717E57CDDA7F3284BE93BB78F41C90EEC852310F6E764782633C331CB8E6E637F40D67DAD1288DCEB0A23F47A9400635EF852819B17E6F2E1CC4B6E33065C797247A694076EA2576C6EBD6ABD82B8E9F67A35D0EA95F0A37E0ABD92BDD93E783F5B3568CC2EF9D47D790F04C12E6AEFF618A705EE12961DAEF01035AB0E91FBBA49476099AFBB9EAF264196B55F76778589DA6EA7F2F74AE95A5C8B35FE1278A6DCF5D4B499258D562E973AEC156EDEF4FE785D0BC1479E07DC01851F37215D6FC127439896F1759DF7EC08877B1E5C9220F8E0F0B7A3B5FED5802CA87D868A7A476C336CA7AA8D1FAE81620EBDBE02EAD9171AC32FC5172F34E31D66AB3989C55A57BB3A65B961F2EA94A7BDB51C69BD2E9456CE1B3789624EB22020728B584E887856E72A3559AA0DFAA3E9995866E956DA30A05C6DE0C7CD66959E9B97CDD3EA057989C074EB716A2A610DF89C664E207295F765C37EF42A9D0AFA23D35C492B990E8867AF4B0772E3F24B074ADF0C6AEA295F8A2F4CECD252FEE5893AE1E3DDE401B3B9F6B6E0AAF6D90ADB2162574EB8B69BBD9BD7E09BA8F7446017D1DC4375B304B69ED8B796767745FF1BAD565948A4299EDF574958ECDF49F26AB6315ABB7BB52FC245B88BCAC5687F64572433F88E55EA04812493CD039550C476D71E85F274FECDCD8D14DF05DD97A44C4CA3C5ADC58A69F4350CE1BB65B2B794DFAF23CAE2C943B36954FE3CDB0F3D5F404C24F5BACB32B7D14FC965097C8C2D099C7B7936B1A7F02922FED88684F2BD18BE3E6127179E932C09FFF80EECF3C38EF6762786EDCA889D98C9D1C905ECABB04688054CD3E2E5738606F8F902A85903E8FE4E7E50B1DCF8E66E401C769022FACB3E1708970B3F80419A4EA7A32BF68D42D5295A8F7BEACACF10EAFD769F2D27E958C2B00FD9992AEB18BFDA1753359E0AB66D0A53F63FBE11F85853E8C9E69E4F95CEF685179A0EE563AF1ECFDBE31B93C5E9D02B18DAE2746850BCEAD80D855F9A0EC60D68321D8ABD97D7B0FFECE9005400FF49E7CD2F321D2E1E93204B53C52687980EDB175E683A785126B6E2A875286ED3176743D185291907E3D23BB6C1B87CD93418166F3215AEAFE8FFBF2C43E1C3C096A7C2F57D48E063C9927B44EF77E8039BAAAFE7F27E3104827F7052B80A5B362C2A90146B533EA34205DB40E84BC149E89FB2E399BD9C4FED2E60D81863E26E8676979A1F1C5867FAE137D921D83E6920FFD221B6E1B1353F64FAD9C2A4349B35F99674FEDD6D4C004BC52AF3D6878F40297663E9DD0662FA174B060257AD6EA3C179181C4FA5E4417186537CF632522A71DFF6441EBE73FE43F7014CB66934718696271017C53252AC800A8F54429284D86CC7A6B494459D40EDC51E2196A9EAAD4FCB3B365F1C4F299CFCFE0B4AE695CEA17AC9ECC7F4CC1E62FF91A87D85E2331B048709692AB98B056F713B1A95DEE2803B88624FE9E7A44C8DE09B84C655EE6C43507602D25FA876B7B7CFAC4DCD3D487FF84A27FBFE0C662974A942FA1FE04FCD048A0880FCBE7C66CB0333E6F28AE6F4A277D9CB63BCD13BC393EB8BEBDDBF5EA3F1A2B17D821D7F025BFEAAE39AC223839E957C1774CF367BDEF587F3D89EDD12383954FAA0DB27DA7EED285F69355A62D59AC50CB6B19BD39987C061C151BB410662130E6492BF816B7BFD786E02E02A349F3B7C52A3C46D0DDB6DC2E6D87339FC09FEC682EE80B632805F1765BB750E8B917413D8B601CEDE46CAB1931C7DC64971B7659B7182CF58D195F7213FC923EF73C5326D000FAD2B76461D04D85745F96DA3004F5932714510A0B27C210A5051813608903599055A7CA629541C75E1C749FA257A62CA94BAE2EF6B6189E2FA747A34CDB7A678690E2F6050919E158A3E751EE0F047ADEDC567BF54BE7058F5BA555E15415B0C7BADD378B97C83A8570CC9CEFCFB100E1E638DFAED3CFE193490B5B118205C88567E4D4485880EAFE08C4946E35D9406B2F0E86790574B2369C946FD90099BAB40F2EEFF504B030414000000080000002100944122B8C6060000BB2A000015000000776F72642F7468656D652F7468656D65312E786D6CED5A4D6FDB3618BEF75710BAE4D4FADB758ABA45ECD8EDD6A60D12B7438FB4445B6C285120E924BE0DED71C08061DDB0C30AECB6C3B0AD400BECD2FD9A6E1DB60EE85F1829D98A285172E6C54DDA2507C722F93C7CBF5F52F0D5EB871E01FB88714CFDF65AE552790D20DFA60EF6C7EDB57B83FEC5D61AE002FA0E24D447EDB529E26BD7AF5DB80AAF0817790848B8CFAFC0B6E50A115C2995B82D8721BF4403E4CBB911651E14F2918D4B0E830792D623A56AB9DC2C7910FB16F0A187DAD6DDD108DB080C14A575ED020073FE1E911FBEE06A2C1CB509DBB5C39D93482B9A0F57387B95F953F8CCA7BC4B18D887A46DC9FD1D7A304087C20204722127DA5639FCB34A314749239114442CA24CD0F5C33F9D2E41104A58D5E9D87818F355FAF5F5CB9B6969AA9A3405F05EAFD7ED55D2BB27E1D0B6A5452BF914F57EABD249499002C534059274CB8D72DD489395A6964FB3DEE9741AEB269A5A86A69E4FD32A37EB1B55134D3D43D328B04D67A3DB6D9A681A199A663E4DFFF27AB36EA46926685C82FDBD7C1215B5E940D3201230A2E466314B4BB2B452D1AFA3D4489C7671228EA82F1664A2071F52D697EBB4DD0914D807621AA011B425AE0B091E327C2441B80AC1C492D49CCDF3E7945880DB0C07A26D7D1C4059628ED6BE7DF9E3DB97CFC1AB472F5E3DFAE5D5E3C7AF1EFD5C04BF09FD7112FEE6FB2FFE7EFA29F8EBF9776F9E7CB500C893C0DF7FFAECB75FBF5C801049C4EBAF9FFDF1E2D9EB6F3EFFF3872745B80D068749DC007B88833BE800EC504F2A5FB4251AB225A10317E22474C31F73E843052E82F584ABC1EE4C218145800ED21D709FC9625B88B83179A829B5EBB28948C79686B8E57A1A628B52D2A1ACD800B7941849DB4DFCF102B9D82409D88170BF50AC6E2A847A9340E61A2EDCA4EB224D956D22A30A8E918F045073740FA122FC038C35FF6C619B514E47023CC0A00371B121077828CCE89BD8938E9E16CA2E434AB3E8D67DD0A1A470C34DB4AF4364BA4252B809229A176EC089805EB156D02349C86D28DC424576A7CCD61CC7850CA6312214F41CC47921F82E9B6A2ADD92B57141646D91A9A74398C07B8590DB90D2246493EE755DE805C57A61DF4D823EE27B325320D8A6A2583EAAE7B07A968E85FEE288BA8F9158B242DDC363D71C8C6A66C20A731551BD864CC908A2C476AA21667A9BEA77D83F56BFF364BB4BDB6C95FD4EB691D7DF3EFDC03ADD86B46161B2A7FBDB4240BAAB752973F087D1D436E1C4DF463281CF7BDA794F3BEF6967A8A72DAC4AABEF647AD78AEE7FF3BBDDD175CF5B74DB1B614276C594A0DB5C6F805C9AC6E9CBD9A3D1683CE48B2FA2812BBF6ADA948C58891C33180E0246C52758B8BB2E0CA44C152BB5C3986BB2C4A320A05CDE9F2D7D2A5FA8F4BAE8FD1496960E1735F4F7473A1F145BD489D6D5CAE685A1A2F37D53E29694BCB92AD4D4D627A546EDF269A95189184F488F4AE3987AE4F8ED5FE9118DA4C24C9DFAE4994F9648294DB31A6927B31212E4A8304D05F93C9CCF728C57729C1E11BAD041C75997B07EA576B6A3A830A997D0F7B4A2ADBC28DAC2826FA8DD8AD6371674E28383B6B5DEA8362C60C3A06D8DE41D477EF502B91F57AD1192B1DFB66CC1D2D16AEC05C7F7916EFB7573A2A703AD6C5A966BF69CAE13D2068C8B4DC8DD88385C95B62EF10DA6AA36EACA25ABB55569D55AD45A95F7558BE8C910E1683442B6304679622AB57534632ABB742210DB759D03302413B603A575EA513A3A98CB035975FEC06481A9CF32552FF0E602967EEF6FA873E142480217CE0A4E2BBFDE4474D98C88E54F7BC1A0F2D170CA46ABB25DED1DDA2EA7B29CDBEEF46D37AB1DC847352763085B5E4E1804AA38B42DCA844B65BB0B5C6CF799BCD39854945600B29829030042FDF03F43FBA9C6399727E2CF6C4BE4554CECE03160583661E13284B6C5CCDEFF6ED74AD578A0080BD86C934C85CCDA42592830986788F61119A862DE546EB2803B6F4ED9BAABE173023635ACD7D6E1B8FFBFBD12D6DFE5A95053A17E9287E07AD1552A71105B3F2D6D4FE2CC9F50A47A4CB7551B0545EEBF1EE603285CA03EE4790A339B202BA3BE3AAF0FE88ECC3B105F5580AC26175BB3D21E0F0EA58D5A59ADD4DE6A8BF7EF226A50C6E8A2B3F99622116B39F7DF6CAC9D84222B88B58621D40CF97DBC485363A67E115E4EBDC4CB483590F965983A010D1F4A0937D1084E48E2E7623C9043899EC4836D564A3C0FA933D547088F7A59728C670E69C4DF4123809D434322A4A261F6D3A9ECE564E748B2D8D0316B6D39D61987E14019335797638E597499E5A92A660EDF242F60270699238E6428240C1E9D45622F86B65FB94F97B4D1029F9657E6D32563F0847C2A0E97F069ECC5F0FC9FC95EA5E3A160B03BFFE1992C09728F38FDAF5DF807504B030414000000080000002100E85AE55300010000B601000014000000776F72642F77656253657474696E67732E786D6C8DD0C16AC3300C00D07BBEC2E49253E3648C31429232181DBB9441B60F701C2531B52D63B9CDFAF733593618BBF42621E921A9DE7F1ACD2EE049A16DB2322F320656E2A0ECD4641FEF87DD63C628083B088D169AEC0A94EDDBA45EAA05FA0E42888DC42262A932B249E7105CC539C9198CA01C1DD8581CD11B1162EA276E843F9DDD4EA27122A85E6915AEFCAE281ED28DF1B728388E4AC233CAB3011BD679EE4147112DCDCAD18FB6DCA22DE807E7510251BCC7E86FCF08657F99F2FE1F6494F44838863C1EB36DB45271BC2CD6C8E8941959BD4E16BDE835346984D236612C7E50688DCBDBF1856FF980470C9DB8C01375710D0D07A521166BFEE7DB6DF205504B0304140000000800000021000191A498D50600004C25000011000000776F72642F646F63756D656E742E786D6CDD5A5B6FDB36147EDFAF20FC9401AD2DD9A99318758A359DDBA04916C42DF64C4B4736238A1428CA8EF77F8AFD853E2F7F6C87A4E4C4A92FB2BDAE718120D6853C3C379ECB47BD7E7397703206953129BA35BFEED5088840864C0CBBB5CF9F7A2F8F6B24D35484944B01DDDA14B2DA9BD35F5E4F3AA10CF20484264841649D491A746B23ADD34EA39105234868564F58A06426235D0F64D29051C402684CA40A1B4DCFF7EC55AA64005986CB9D5131A659AD2097C86AD4121A94849B9E77DC482813331ADF72245310C86F2455427556976A8833549CA72F91C3946A36609CE929F2E7B56764C6DD5AAE44A790EAE54C2A33A7830C74C6092F0723DBCBC73A0D74DC4F39437D23E80226DD947785CA2D7B0D051C1996221BB1F4416FDB52437D8C4A96560AFC48D849EA1F5633D332A3BF537482B62F179EA455D80FDDA4843B3DCCBBD1538ABE57C12286C48C872A2CCCAF5972F2D8F926DBA9E6C1932629EEC05D36D47B25F3F441B36C376AE7229ED132816003CE0A1B3D162DDB88C037B1A23FA2296EA024E89C0F855474C09123D438311E593BC5E83490E1D4FCA6F6DFB5B23F7D3DE540269D31E518DC84D054EB5AE3F4756336C48EB321AD93A53440AAA9820CD4186AA7C504827B11C31E67C311E817E436AA9B27BC4EFEF99BF82DD220D1B8BC3184B5258F74CD22AB39FA00D4C45DBF3A4B371081A29A448A122AB23155D950E5690AC9FD570D0B97D7036E651C70A714BC98534B8FC6A8163A00CE0D1F76C09FA8B349B776D23C39AAE1A59EA6A898F08ECE065CD0A9CCF5EC55C4EE207C7829655C2ADD6B7B5E21DE630EDE2B169AB586F87B26B95BAED9F65A8EC8DCE376FBE4F0814439533B6194132AA042F7538CE4CEB8E5631DD84141217950C865177A2A9799560C5CEE4337341CC910AA1BECFD2DF010D402CBD8F51C7B0B99B4626FC5E4276B4C0D71B681B39F8B908D5998E34C92722A08A64CF2912A46AE3056265488E532588D3B73EC8551DE512D891C12CDC2E76F98A65727428E211980224DAFD92631861BDFEB78DECF6391BE863D30C5CDFD97709467260B289990E6CFA3FF4F8C63D50FE1A214F2CC02D55C4C220726560103F5EB9C316C02C6A240B97C606F56A5FA3F38251F30A1822007B1C480C704C6881D895EE386BD60400EA229765B1A13770A39FA4E6F76CBF42D0840C58B79F65DE950287EDFA26B4FAA8872FEFC23EBA51494BC05352407C9535BEFB5052E4D31C87137EF41DD5169E7EDB5356CCD8E0DC4F3DF1045C0FA79D2DAEF71060966883DD8079FB5C9BF1A6B524E0A3B2CCE14E42094B103E284AA93E6FACC6112886B02973736170C9350F5B6E64A62A69469CAA799C00E16131DFEE51874B0C1268C84A035106C409CF641D7B7EB8C9BD539EAD37861B85B2D74A6AF725358BBB653E489EB14191F9B9ED4C206B67DB5EFCEC3F2D98937EB6A8B39D51085CBFB2F9CF81DD2E353A320636B18A22639200A69E0850DD574C1FE6701B04ED434267E1D85E8DF7F8D81C432497241391948146143FE0B00641333339DD3EC16A16941C4FD97E5EBADAAF62E25C663E3B10388A709BAA76D76511C2964C2407C7F6F7DA7EEBF461A778E69430790F15CBB7DB49D020BD8240648AFE0CE8020938EB9B960585D56C6BBB6F3CE75F892432316404B88B7EF082D352B434BAF5A27D6C99E224E87FED182C7FEE1B17DEC02E77AC4C90E33BE0C45BFB1067FB2DCEC00ED941094337261F16A11E8EDCCD7B628479A465D3F86EFDF2CD8B938C2AC6B50AD397F0CDB3D8511FA3BD753BB7AD38640A109FB025D5D10EC9643C81605CB7516D9D591366479F31E63292ABBAB2F6DC8B9FFAAEE37EB06F55BEB448BAB3C73A861D20C622180490E617C3CF09D746884704471CD314920F86E9F9BEB9BDC1CAEC01D0DE6E0E3CAC7191B64F32B837D90E56717B65E5D95C91F1130F91CD5456EA9C8A9454A8F56E4F195E50128EBE1CA1668CA1DB96091E0FCDD3E7C841111264C31822BE3CB079476971A622EAE6F93C93FCA94193E37AC264C39F936E71CACE15770B141A95C1E6E6D5427CF617C2FC840C138950B03E9BAF2FE5988B32CFEECBF64B34EF53F345159B47E6F279BC17F6BCC9041A0AF150647FC6626BCC1A0E9F5CEDA27AD9E8997F6D1B589A4F86182D76E9D950FFB38C93E6D1DB6FDB63DA11ED902B1408302732CEDCE5523A6F0A08EA80E0BBB35751EB234665A63736DB7CEF279214434E70B67BA899134A073C50507B910C582CBE62D59D0CC740BA6C3FE5FEE28D7F74FCCF734C83C5EB78F5BC7E5804B0CCD28B8C4EF3EFC56DBB7EAC2CE1775E5B73C7BDE3990287C82F7CD435BB571881EBD754AECD6DA4D3BD8B13ABB1DE6D856DBBC66F90924CF705071B07FE4DA055C9D690ED7437B8D1F3599FABE487DD74C07C871AB5D3616CEF6B613701F18E045F91DD4E9BF504B0304140000000800000021001BADDAB5B10100004905000014000000776F72642F69706B69745F746F7070312E786D6CA594CF4EE33010C6EFFB1491EFAD53B45A21AB09071008ED6525E0018CE336A6B6C7B29D78FBF63B499AB46C0105B8C439CCF7F9377F3CEBABBF4667ADF441812DC86A99934C5A0195B2DB823C3DDE2E2E491622B715D7606541F63290ABF2C73AB1BAF2198A6D60C98982D4313A466910B5343C2C8D121E026CE25280A1B0D9282169025FD18B7C95F77FCE839021E04DD7DCB63C90839D81796E868BD1F822CF2FA9E1CA4E1EE744E0A445DE0D78C3635882DFA2C2EF1AB74042C7A37A565AC53DF2E5BF269BB6208DB7EC90D562CAAAD3300460ADD1633062BF1F3B54800DC7A8F06789BE0139486E403446DAD8E3512F3502830DB572C7BA7DD50DEB518F481F267C926C72AB9FF3DAF45ED36F3C4FD8FBF1E2E4E6E05783C8E8A10EAFC7E87FC7553EA3239DC5C43007E1F59D23C9E9F0A5AF95E63849C9E1E3FBCE83BAF3D0B86365D5F7DCEEED6EF2EA76C027C80E3D3A4D2D7CCAE06C573CD4DCE1033282DD6F2D78FEAC91082B9E7513494A5C4CAEFFFCF1FDF110F75A6689B55C17E43718D3584968B9A653481F17BBDDC382E302DD9C9741FA5692F2F605A7A355BB6C37283B59ECC5A8EA2CFA2F6EC2F21F504B0304140000000800000021006DA3321A1A0200003006000013000000776F72642F69706B69745F746F70702E786D6CA5944B6EDB301086F73D05C1752DC96E110482E52C12B40D0A1445D31C80A646161BF181212D3527EA11DA757AB18E244BB6E3B870920D25519C7FBE7970E6173F75C56A40AFACC9F8344A3803236DAECC2AE3B7DF3F4CCE39F341985C54D640C6EFC1F38BC59B799396393232363E6D9CCC7819824BE3D8CB12B4F0915612ADB74588A4D5B12D0A25216E2CE6F12C9926DD9B432BC17BF274294C2D3CDFC8697B9A9A1672109E25C979AC8532A3C62191756088B7B0A845F091C51559E0DDDA4D88D089A096AA52E19EF892B351A6CEF81A4DBA896A3246D5DAA40490D6BA1A0E13F6F1B37D06D2FE3158E041A04F40F6265756AE3598D0E1C50815015BE34BE5B6797BA91AE5A31C90FE1BF04EB08D9BBE3FAD4CC78A7E85A2A1DA0F8E1B770A7EDE1BE9AACFC37E1B3D569C262754A49518194E41D8F73990EC365FF3B2D46C3BA97174F95E73A13EA25DBB6D66D5EBD4AECDDDA8D5CE8067906D6AB41B9A7F96C0C1ACB82985A30BA4657ABD3216C5B22222CA386B3B922F6830B96EF98ADDE326DC57C09AB41655C63F81C80179BC98C7E389EE5868474FEA9D9024E6103C600D7CF10D0A401158818209E36B817E856BE740FFFD1380CD9288195B835E02D2C7EC8C3DFC669F052AF6859A4A0B635A3FA1F3D6B9E99625F6FEB73BD8B32E699FD64BBFF9DFEF1E41BB35268810184D079A0A955A95109EF276C4FC2DFB5144AD7115B1875F6CFA8EC5ACA8878F3DA136551D300DFCC53F504B03041400000008000000210094CC7AC9E80200009D08000014000000776F72642F69706B69745F62756E6E312E786D6CA5565D6FDB20147DDFAF407EDAA43676AC7E5A4DAAAD5DAB4ADD142DABF64C30495830202076F2CBB6E7ED8FED62B093F46B6EFB6223E09E7BCEE172EDB3F355C15149B561520CA27E2F89101544E64CCC06D1DDF7ABFD9308198B458EB9147410ADA989CE87EFCEAA6C6A35826061B24A914134B75665716CC89C16D8F40A46B434726A7B4416B19C4E19A17125751EA7493FA9474A4B428D814C175894D84401AE90DDD00A4C1AE034494EE20233D1623C64241515C0772A7581ADE9493D8308BD58AA7D60A8B06513C6995D03BFE4A8852907D1528B2CA8DA6F55B9980C086465C19BCD40FBE9BDDE81CCBF9A08FD40E823247DC8A524CB820A5BD38B35E540580A33676AE3DB6BD1C08F7943E959C15B622BD53FE8764C4F1DFAA5C6159C7D93B8525DE8E73EA8E0DE87DD32BA8FD84F3A9C8883683974A1B09BB361B25D7CD5EBACD95452A5E0F2BDE5425D6BB9541B67D9DBD06EC4A2C5723DE005CCC2196D4B332F0278D02BC673ACE0021524BB9909A9F1840323701CB98A8C86D098EC8487D74887C1D8AE39455556623E883E2D85B07842398FE2B0FE03D6AA41749A9E1E4730B46B05A0F90AB71B6EF15A2E6DBB34652B9A6F16A55C34E0C95192B885B8E6D112B8D62C77B966F0BE90DCA73B4E0F530FB2339D2607871B8826D27A2DDA43122CEC5841BF0AA9C2B425F52612F292A0AB4E745F976318362A17A57C90DAF1EA4A4A4B756013767822AE59674661024E294D0DD5258D86238E053AD843C5DFDF96A23EFAF30BA5690F0959D26242354A93F4C84DDE5963696E91651C8D60FE96D13D74B586AF10A4C38AD99F5450D822D0FB5C2EEACE8784EEA1F443ED6CED2FF0802770AF9578E18FCAAF0D7D95FC31CBA9C5BE505C2E6FD173061888403B1CE14BC9F3312B545D814C180B6D1F8D3E5E7F4675B97AB461FFBEB036EA7F29112EBB64FC7AF7C5251D77CEBA63AEF3D81B1EAED776CDB83280AE0CF22614BEAF5011F01B5165780A8719C69CB9CE91D6F36EFC6DE9EE2D5D6162B7CD6D73C2DFC5F01F504B03041400000008000000210094CC7AC9E80200009D08000013000000776F72642F69706B69745F62756E6E2E786D6CA5565D6FDB20147DDFAF407EDAA43676AC7E5A4DAAAD5DAB4ADD142DABF64C30495830202076F2CBB6E7ED8FED62B093F46B6EFB6223E09E7BCEE172EDB3F355C15149B561520CA27E2F89101544E64CCC06D1DDF7ABFD9308198B458EB9147410ADA989CE87EFCEAA6C6A35826061B24A914134B75665716CC89C16D8F40A46B434726A7B4416B19C4E19A17125751EA7493FA9474A4B428D814C175894D84401AE90DDD00A4C1AE034494EE20233D1623C64241515C0772A7581ADE9493D8308BD58AA7D60A8B06513C6995D03BFE4A8852907D1528B2CA8DA6F55B9980C086465C19BCD40FBE9BDDE81CCBF9A08FD40E823247DC8A524CB820A5BD38B35E540580A33676AE3DB6BD1C08F7943E959C15B622BD53FE8764C4F1DFAA5C6159C7D93B8525DE8E73EA8E0DE87DD32BA8FD84F3A9C8883683974A1B09BB361B25D7CD5EBACD95452A5E0F2BDE5425D6BB9541B67D9DBD06EC4A2C5723DE005CCC2196D4B332F0278D02BC673ACE0021524BB9909A9F1840323701CB98A8C86D098EC8487D74887C1D8AE39455556623E883E2D85B07842398FE2B0FE03D6AA41749A9E1E4730B46B05A0F90AB71B6EF15A2E6DBB34652B9A6F16A55C34E0C95192B885B8E6D112B8D62C77B966F0BE90DCA73B4E0F530FB2339D2607871B8826D27A2DDA43122CEC5841BF0AA9C2B425F52612F292A0AB4E745F976318362A17A57C90DAF1EA4A4A4B756013767822AE59674661024E294D0DD5258D86238E053AD843C5DFDF96A23EFAF30BA5690F0959D26242354A93F4C84DDE5963696E91651C8D60FE96D13D74B586AF10A4C38AD99F5450D822D0FB5C2EEACE8784EEA1F443ED6CED2FF0802770AF9578E18FCAAF0D7D95FC31CBA9C5BE505C2E6FD173061888403B1CE14BC9F3312B545D814C180B6D1F8D3E5E7F4675B97AB461FFBEB036EA7F29112EBB64FC7AF7C5251D77CEBA63AEF3D81B1EAED776CDB83280AE0CF22614BEAF5011F01B5165780A8719C69CB9CE91D6F36EFC6DE9EE2D5D6162B7CD6D73C2DFC5F01F504B0304140000000800000021002DDF8E0C88020000980A000012000000776F72642F6E756D626572696E672E786D6CB5964B8EDA401086F73905B214B102DB0CCA80356616194D449497147280A6DD406BFAA5EEB63DEC7287DC2047CB4952B6F183612036840DC6EEAADF5F5557FFF2DDFD3367BD846843A508FBFED0EBF788C032A2621DF67F2C1E07937ECF582422C4A420617F4B4CFF7EF6E62E0D44CC9744435C0F2484095285436763AD0A5CD7E00DE1C80C39C55A1AB9B2432CB92B572B8A899B4A1DB923CFF7F27F4A4B4C8C019DF74824C8383B392EDBA971844BE191E74D5C8EA8A8340E89A422027857527364CD50EA3564E8A7580D8050214B979451BB053EEF5D2593844EAC45B0AB6A505595E5040010249C95C1807D3CB6E840505CCA0C7D50E82B9045CA83C43127C2E678AE260C80A5301BAAEABE9DAB06FDD89448270B6E149B2A7FDC6E9B8E6DFA834629EC7DF9E254B5C18F8A24CE8A3EEC8FD14B45DF6BB1239944C5D00661FF9D254973F8D2F35A534F52AAD697F5F68396B1AA3B4B2F539B8BA74A0B9CA0CB51DFED51B334D349E0C02BBE6F908203C471305F0BA9D192011174BC974DA433037B424B6335C2F64BCC7B7B77F32874FC3C84C7CCD24F24216CB15504A212C4006BBBD434FA9CADB16CCD71B358963008A070091D2FCF0657D4B64CF28B28F0C4475E3D5CC68C115BE52FC873B5F4E7E7EFEAF9475CAA30B2DA85AB6F3AD3A32282B5EC71E8DC4C6F1DB8D920B1CECCD9194DC699849B0679305C01EE256A51E885A8BFBAA2DE4EC7DD5147FF03B573577D7FEAB76185F63626EA9F03561473ED018B08A61CD513DA9CB0B7FEB0EBB65D75C24EB28E3AB35E75C44EB2DE74663D7FC6C04FE0C8C36F6D5A8D299C67E6907B566E3F30A210B9B3A13AAD18C557D34627D2A69E57F8DCF1CCDC71BEC2C723F865669F07EED858DBC36CA4D5D8057EF14939FB0B504B030414000000080000002100016D4C05550100009002000011000000646F6350726F70732F636F72652E786D6C9D925D4FC2301885EFFD154DEFB76E232166192351C38D8246311AEF6AFB322AEB47DAC2E0DFDB1598317865D29BF69C3E39E76DABE95EB66807D609AD26384F338C4031CD856A26F875394BAE31729E2A4E5BAD60820FE0F0B4BEAA982999B6F064B501EB05381440CA95CC4CF0DA7B5312E2D81A24756970A820AEB495D487AD6D88A16C431B2045968D89044F39F594F4C0C40C447C42723620CDD6B611C01981162428EF489EE6E4C7EBC14AF7E785A80CCEBD1383ABEBBAB41B4570489493F7F9C34B0C9F08D5976780EB8AB3D20BDF42FD0C2BB0D4A35008DD532BD0425B2EA952558875F2F46E66817A6DEBD957D0776283365ACAAD82683B8BFD205BEAFC3C8C7C2580DF1CFEF05F7A023FD6397280A350A7F407135EE8ACBC8D6EEF96335C1759314EF23C298A659695717DF4117EDDEFEB1D0FE429C8BF8967409C584B55B30D2F5DABCF64F1189B0F4715B9F844F537504B01021400140000000800000021002DA4C887A3010000E60700001300000000000000000000000000000000005B436F6E74656E745F54797065735D2E786D6C504B01021400140000000800000021002D0AC65A32010000E50500001C00000000000000000000000000D4010000776F72642F5F72656C732F646F63756D656E742E786D6C2E72656C73504B010214001400000008000000210033B3CA27E50000004D0200000B00000000000000000000000000400300005F72656C732F2E72656C73504B0102140014000000080000002100F4DBDB17EB0100006C04000010000000000000000000000000004E040000646F6350726F70732F6170702E786D6C504B0102140014000000080000002100FB39A07363020000FB0A0000120000000000000000000000000067060000776F72642F666F6E745461626C652E786D6C504B0102140014000000080000002100023E6350C2030000E70900001100000000000000000000000000FA080000776F72642F73657474696E67732E786D6C504B0102140014000000080000002100F824E288350D0000857400000F00000000000000000000000000EB0C0000776F72642F7374796C65732E786D6C504B0102140014000000080000002100944122B8C6060000BB2A000015000000000000000000000000004D1A0000776F72642F7468656D652F7468656D65312E786D6C504B0102140014000000080000002100E85AE55300010000B6010000140000000000000000000000000046210000776F72642F77656253657474696E67732E786D6C504B01021400140000000800000021000191A498D50600004C250000110000000000000000000000000078220000776F72642F646F63756D656E742E786D6C504B01021400140000000800000021001BADDAB5B10100004905000014000000000000000000000000007C290000776F72642F69706B69745F746F7070312E786D6C504B01021400140000000800000021006DA3321A1A0200003006000013000000000000000000000000005F2B0000776F72642F69706B69745F746F70702E786D6C504B010214001400000008000000210094CC7AC9E80200009D0800001400000000000000000000000000AA2D0000776F72642F69706B69745F62756E6E312E786D6C504B010214001400000008000000210094CC7AC9E80200009D0800001300000000000000000000000000C4300000776F72642F69706B69745F62756E6E2E786D6C504B01021400140000000800000021002DDF8E0C88020000980A00001200000000000000000000000000DD330000776F72642F6E756D626572696E672E786D6C504B0102140014000000080000002100016D4C055501000090020000110000000000000000000000000095360000646F6350726F70732F636F72652E786D6C504B0506000000001000100007040000193800000000');
INSERT INTO "innhold" VALUES('cab1b2ea2ed88157db079168ef462e2a4ab5c50ad62ab613abdf49c34b9379b5',X'504B0304140000000800000021002DA4C887A3010000E6070000130000005B436F6E74656E745F54797065735D2E786D6CB5954D53C2301086EFFE8A4E2F3D3834E8C1711C0A073F8EEA8C787642B28548F331C9A2F0EFDD146114D182854B67DACDBEEFB36FD3A63798EB2A79031F943545769677B3048CB0529971913D0FEF3A975912901BC92B6BA0C81610B241FFA4375C380809359B50A4134477C5581013D03CE4D681A14A69BDE648B77ECC1C17533E0676DEED5E30610D82C10E468DB4DFBB8192CF2A4C6EE7F4B806495F1D8CD3E47AB9307A15A9D251A02EB0AD3D1EAAB0D1C39DAB94E0489AECCDC80DB2CE27554E9DF59A30512E9C12FA2F0EB1F21DEAABC167DF03A5E99584E4917BBCE79AD099B4E2D15B1718ADCFFF56D98269CB5209208D99A63472883149901D4792E051C19AF94F6F613DEC6FBECA2876EFE8F86EBD8C232F71DB8E1BD568520121D0A6D455BE56D65C99D5DBDA3679CD51D21E1AF251F58FD13772FF01B2966E8430333D024FF8874F632DDD0811009110C2E11956CACD08B8A8E01800B56EA33DD2FF09587D3D6B9D422DD368F90EA3A7A3E5FE45BC1144B9A9C217B4CEB51FFDC79730012EC1EFC1D03AFD7608A399314788A1B416778E21321C3E86EF08AC3EA6FB1F504B0304140000000800000021002D0AC65A32010000E50500001C000000776F72642F5F72656C732F646F63756D656E742E786D6C2E72656C73BDD44D4F84301006E0BBBFA2E1D29314D6B86ECCC25E8CC95E15CFA6C0F09185B66907957F6F83BAB0D91539345E48661AE67D32346C771F6D43DE409B5A8A88867E4009884CE6B52823FA923C5E6F2831C845CE1B2920A23D18BA8BAFB64FD070B4EF98AA5686D821C2445E85A8EE193359052D37BE5420EC492175CBD196BA648A67075E025B05C19AE9E90C2F3E9949F679E4E97D7EE391A457B064B62C8A3A830799752D08BC10C10CF60D183B91EB1230F2BE6ADF1A3D7639FED6693C20DABD4E01DF9D39C2DA25E11DD2E733C5A43907B9730929A4C084A70D8C5FE3D89A436C5C22D0DED3096028D9F00CE70C2B9706D1B529687B2DC6451C5B73885A1D6A44A954E8525301CF418F9421E575885984F91FCB9F94B413C2E95E0A29F17C2F43CC228CCBBDFC6EF9A1B093BF73FC09504B03041400000008000000210033B3CA27E50000004D0200000B0000005F72656C732F2E72656C73AD924D4B03311086EFFE8A904B4EDD6C5544A4D95E44E84DA4FE802199DD0DDD7C3019FBF1EF0DA2E84229821EE79D791F9EC3ACD6C730893D52F1291AB56C5A2530DAE47C1C8C7ADD3E2DEE95280CD1C194221A75C2A2D6DDD5EA0527E0DA29A3CF4554482C468ECCF941EB62470C509A9431D64D9F2800D791069DC1EE60407DDDB6779A7E326437638A8D339236EE468AED29E3DFD83A208303066D13E122536D137B2C150E34201BE9927DAE71F9B8682A59EAF342B7BF174A7DEF2D3E26FB1630F2392F3C324687EEB212E47CC968F99F46F38B6F994322A7DD67FC65A3675FD0BD03504B030414000000080000002100F4DBDB17EB0100006C04000010000000646F6350726F70732F6170702E786D6C9D54CB6EDB3010BCFB2B045D748A69074151189282D641D143DD1AB0929CB7D4CA224A9104B931E27E7DF9881539862FF5893BB33BFBB4CAFBD7416607B44E685515CBF9A2C85071DD0AB5AF8AC7E6DBCDE7227304AA05A91556C5115D715FCFCAADD5062D0974995750AECA7B22B362CCF11E0770734F2BCF74DA0E40DEB47BA6BB4E707CD0FC654045EC76B1F8C4F09550B5D8DE9851304F8AAB03FDAF68AB79A8CF3D3547E3F5EA5996950D0E460261FD3304CB79AB6928D98846174D201B3160BDF0CC68046A0B7B74F5B264E911A0676D5B173CD32340EB1E2C70F2D30CF8C40AE41763A4E0407ED0F54670AB9DEE28DB00178AB4EBB32053B2A95788F28DED90BF5841C7A0393503FD43288CC9D223956A616FC1F4119F5881DC7190B8F6B3A93B900E4BF60E04FA3B42D8FC16442ADA43075A1D9093B699137FB1CA6FF3EC37380C93ADF20358018AF2E4FBE69DB0139440691CD9BA11247DCED13E45B1CBB0AB4AE22EAC213DAEC62724961DFB621F1B2B6329EE57E7E743D75A5D4E5B8D159F351A117625E1857EB901E56F2705946B3D185047765AE21FF7681AFD102EF16D31E7E0F9753D0BEA7706387EB8B3091E97ED096CFDC98CCB1E81B86CDF97953ECD57DF243B879C17557B6C4F9197C4DB493FA54F47BDBC9B2FFC2F1EF0099BF9F31BFFD5F5EC1F504B030414000000080000002100FB39A07363020000FB0A000012000000776F72642F666F6E745461626C652E786D6CDD96C16EDA301CC6EF7D8A28979C4A6C93B514112AC686B4CB0E1B7B00131CB016DB91ED40B9D2FBCE3B6C8F30EDB049BBF46D907AED2BCC2401820819744348032139FFCFF962FFF4FD1D5AB7772CB226442A2AB8EFC01A702CC20331A47CE43B1FFABDCB8663298DF910478213DF9911E5DCB62F5AD36628B85696B99DAB260B7C7BAC75DC745D158C09C3AA2662C28D180AC9B0369772E4322C3F26F16520588C351DD088EA998B00B8B2731B79888B08431A9057224818E13ABDDF9524328E82AB318DD5CA6D7A88DB54C8612C454094325B6651E6C730E56B1BE8ED18311A48A144A86B6633F98A522B733B04E98845B6C582E69B1117120F22E2DBC6C86E5F5856CECE9A363966A6FE7EC606224AA5548C31178A40A34F70E4DBA0E463BBEBD9C1184B45F47A362A682166349AAD249C68511063AA83F14A9B604997AB2CE88A8E8C9AA801D8ACC1CE2AD0B7E17605EDCCA96F5782D4A7B15D818539E9835B6EC6A60C539F32A2ACB7646ABD130CF3FDBC90F95E813A78013CF34366E455F002A7E0F5DAEC08757ABD0DAFAEA95C373CB8C3EBA68A577A09339F637975311B984556715AF2C9382D79A1F37002A8C8C95B56BC75E5C05C659C6E9EC5E9E9E1DBD3C30FEBF1F3A7C72F5FFF511736F6D3926978372A17BA2F13D29FC5640FC390DE91617563C20D40D000D7658D09FF04103DB731BB38A226695541EBA58D88D2C89D2768B02C689D6E49D00E68C8BF0ADA62FE7331FFB5B8BF5FCCBF9F3E6E4C0C89FCCFF226124989ACCA1B30793B90DD69F2963FB65EE0546070E4C196F33E9653C7ACB0E26F05022FCDB1EFE57D89CE75FC97BE26EBA77A4DAE46AA7DF11B504B030414000000080000002100023E6350C2030000E709000011000000776F72642F73657474696E67732E786D6CB5566D73E23610FEDE5FC1F80B5F4AB08D632E9E23370994369970C9D4E90F90ED05D4E86D2419C2FDFA5BD9564C7A34C3F4A69F90F7D97D76253DBBE2F39757CE063BD0864A311B4617E17000A29415159BD9F0AFE7E5E8D370602C11156152C06C780033FC72FDCBE77D66C05AF43203641026E3E52CD85AABB2F1D8945BE0C45C480502C1B5D49C58FCD49B3127FAA556A35272452C2D28A3F6308EC3300D3A1A390B6A2DB28E62C469A9A5916BEB4232B95ED312BA1F1FA1CFC9DB862C64597310B6C938D6C0B00629CC962AE3D9F87F654370EB49761F6D62C799F7DB47E119DBDD4B5DBD459C539E0B505A96600C5E1067BE402AFAC4C90F446FB92F3077B7C5860AC3A3B059F5951B764E212DF4400B4DF4E1B80A5E66771B21352918CC02AC26B846457D93920FF6D98E207901C62EA90DC60EC0CDC8756E8905848D02C69C3C83920141B27DB6D184A3B2BCA589A9604D6A669F49915BA93CED340E5BB8DC124D4A0B3A57A444B6B914564BE6FD2AF955DA39AA54E321B61186ECE049C38EC2FE8996B6D6D012355276ABDAC0F2B7077290B53D42F2B64D9058108E9B7D27FD95ACC06DA0D6F4FCFB087C91D165F04122895DAD6905CFEE90737B60B0C43DE6F41BDC88EABE36962263D3003F51C147058070991F5116CF07054B20EECCCCFF94ACB9B025A36A45B596FA4E54D8993F9B6C7C7CBD38222BE3177F4A69BD6B18DE26D3E9A41396437B249C2469949E44D2309DCC4F21D165384D6E4F21F1553AB95A9C422671BABC3A59C1CD4DB4F87432E6DFAB9EDF86699A9C4296F3F46AB2ECCEA63B119EB9D9F7A4FDCAC96CC0DB8839E185A664B072D371EC3C0AFD724B85C70BC07901C7485E171E1C8D5AC070C2D812DBD503616BAFA8510B58376BB6227AD3F3761EFAA41547C3FD1B57893A01FDBB96B56AD1BD26AA958F778992A48BA4C23E50EEEDA62E721F2570C21D41B5A81E77BA39A7FE78F69945F9356DF8401AED36BEA2187D7D74C20362EC8DA16416FC4D46F74F9DDC99CE9D6A6145946A155F6CA259C0E8666B231766F1ABC277B5F928367187C50D16B758F3414AB759F4EE16BD2DF6B623BF89B74D7A5BE26D496FBBF4B6CBDE967A5BEA6C5B6C7F8D23FB05FBD02F9D7D2D19937BA8FEE8F11F4CDD3077DD7D535BE9477237814D3B99B744C1A29DF7A847D91ABA07C00C7619BC5A1C47153E2703A368C5C92B5E6A184F1D79E7CD9AB9FDCED761CE59BD67A888257E3EBC0B6E7AE21FB5B877A8A4A8DFFCC08BFE79B968B7C5A8C141A6F025B2527BECD7068B12DC747987AD87ABC61E27611A8769F406B749EE38D9C042D1DE7112865D83FABF68D7DF01504B0304140000000800000021004C3637C56F0E00008D8400000F000000776F72642F7374796C65732E786D6CED5D5B73DBB6127E3FBF42A3173F25B62EBE4E958E655B8DA7CEA59133E799A2208B3545EA90941DF7D77771A1040A00B92061D9CE49FB109320B00076F1ED62B10BFDF6FB8F45D87A20491AC4D160AFF3FE60AF45223F9E06D1DD60EFFBEDE8DDC95E2BCDBC68EA857144067B4F24DDFBFDC37F7E7B3C4BB3A790A42DA81FA5670B7FD09E67D9F26C7F3FF5E764E1A5EFE32589A07016270B2F83C7E46E7FE125F7ABE53B3F5E2CBD2C980461903DED770F0E8EDAA29904D34A3C9B053EB98CFDD5824419ABBF9F90105A8CA3741E2CD3BCB5474C6B8F71325D26B14FD214C6BC08797B0B2F88D6CD74FA4A438BC04FE2349E65EF6130FBBC47FBB429A8DE39607F2DC2766BE19F5DDF4571E24D4232683F76FAED0F3073D3D8BF24336F1566297D4CBE26E2513CB17F467194A5ADC7332FF583E016A6141A5804D0D6C7F3280DDA5042BC343B4F034F2EBC12EF68F99C7EA8ADE9A799D4E0309806ED7D4A34FD07AA3D78E1A0DDEDE66F2E68270AEF422FBACBDF4593779FBFC89D19B449F4EEFB98BE9A40BB83B697BC1B9FD3C6F6D948F37FA5112F0BE38727D695A5E7033FE804CC320272016CA18D86014861BB7B0C22C31FBEADE8D47AAB2C16445803404C6E161EB7261DC4058467CC65184AC9EC26F6EFC9749C41C1A0CD68C1CBEFD75F93204E404E07EDD353F1724C16C1C7603A25D1A0DDC93F8CE6C194FC774EA2EF29996EDEFF3562F22F5AF4E355047FD3EED34186E9F4EA874F965472815EE451267FA6154076600E243AAC43AB60D31BFE628B2A7BF9BF9C6487F3504B654E3CBAC65BACFFA584D8A89B13EA6E0F80B56BD5D75EF326FACD9B386CDE04135E9999F67371DCBC8993E64D70D990A4123F902CF6B9F0C9D57BA725224B6B2852545943119ACA1A8A8C54D65044A2B28622019535148657D650F85B59436167690DDF63C0A5F090CD066A61DF0659482A01A8D310EA84AA697DF512EF2EF196F316D5ADDBDD2E03CBF16A92E1BACA25BA362A8FB3248EEE2A6704B4732332578BE5DC4B0330942AB0BFDB70EA6FA9E1D3FA2309A695A40E0D7AC6ACC2BE869E4FE671382549EB96FCE01C55A6DE5CFF73DC1A732BA3B2730DD97A13DCCDB3D678CE546E25B123C3A49B47C2DBBF09523607A5DAFCC83094AAC6513C3C32C8A5B9F14F641AAC16F9D420AC91238EE7166CDE22C1BA583E455C01D893A00CC00C81AB8B9AED23FACF958B7DFB94C798FE735554B37D44FFB9E2AAD93E938F72FE5A23CD25EC5B71CBEBD87AED5EC4619CCC56211A1E8EAD57F09A040A218EAD17F1BA7D14481C5BAFE0027CB6CE7D1F766E1839B5E6C506472DA858B38353618B0D3F166BA66C23AB052D6B066D43AC05AD66586B41C81A74BF9187807AC56CC1886981B5AD5989463DC30C606DE8BF5671566D43771BEEE2AF237097A4A485A3D66B68360A796233D9B5E07133C56741A89906B420D44C155A10AAAF13F1449A2B470B5AD6B05CD0921684AC91B9A02E2D0859C3B2566F22EC2F077A1341C59A41AADE4450B1E68E496F22685933C8A43711B4DCE84D04216BBDA9056F042137E08D20E406BC1184DC8037825073F0AE26E20EBC11B4ACB1410BDE0842D6F0A0056F04216B6CD082376273EB00BC1154AC19A48237828A35774CE08DA065CD2013782368B9016F042137E08D20E406BC1184DC803782901BF046106A0EDED544DC81378296353668C11B41C81A1EB4E08D20648D0D5AF066ABBEDC33E900BC1154AC19A48237828A35774CE08DA065CD2013782368B9016F042137E08D20E406BC1184DC803782901BF046106A0EDED544DC81378296353668C11B41C81A1EB4E08D20648D0D5AF0668BF1D9C11B41C59A412A7823A85873C704DE085AD60C32813782961BF046107203DE08426EC01B41C80D782308B9016F04A1E6E05D4DC41D78236859638316BC1184ACE1410BDE0842D6D8A0056FB6469E1DBC1154AC19A48237828A35774CE08DA065CD2013782368B9016F042137E08D20E406BC1184DC803782901BF046106A0EDED544DC81378296353668C11B41C81A1EB4E08D20648D0D34CE16E245D1E1A91D47510D6882DD8681A06280DFC88C249066551DB7D16B48308FDBB0A0D830B67818C7F72D5C6077CF2020D8D097613009839885743F2951E8C7259904B75F2E5A1F79028C260341210FD94372BA104B4FA28943F061F6B484949D651E594E5B83AC219ADA255280D887D7901024D27A68659AE7031FB2A42AF19A45C88A9879F63724E44DF36F0E0E461747A7BD111F9148907A0CA6F1E30504B22771C893B7D6195313024977791293489FEAF0506E913E75C4168E397D4AA46A6DA7A10DDA175E184C12967EC6D2CB0A6FF284B4C24B3FDD3CB27E4ED6C3E2E309B69E7D1A1099BFEB0C3BA36E4F9F9D262594B159AEE0CB9A1394F3246109583227684614BCE67DF42089EB0BCDC95298B44957C94B212FAC827D57479D936105FB326FC2B201E1DFBC611AE7083D82C7650CB3D83F3A39E094A46F121A4CB8FEE4B407C1E33CD72E6F6F399CB284BA499C65F1226F9AE63A8AD48B7FA065661F83FC80D0B0BF190F20E3ED72D81F5EE57975A2212533AF52B0A0C18D48F2DE09216609812F2F65FDF3C3FEE1C5B694754EB6D216ADA46C14435C9E2A6533FEFA6793B25F4251A6120AD0032BAFA3051F9E8E5925191164BA2071A90A96345AE59E90E567A0C07A411F6E20C536654FB60A87A7B10885D35F3F14F3751FCFE25546BFB979080B7A60271881D03FC7FD5315190E59767413FD03BCEE1A8540E45E9728A1D7230418F5C2B70A5CBD30930FA75E729DD1E3C2931B32853C701BB9626BEB55CB15C44D3797AB9E51AE841DF526E44AB566BB60FD6CC4A036BAE44BF7F92D1004BAE8ADDB439C14F873D876F8C24234EC3A44EEEB3A1D8165BE6E5BBE860459D67FD5DC152A6AE34EE5DF15D2B5B8141BEC25B04CB9E969E8334B1A2DDD2EB5D8275CBD99EDF1AA1E828D3C09B9010A7F5C4774BF0557863029E3FBBAE90F4F18DC93F08284E1278F7F1D2FCD9F866446F53334D43960CEB0ADA6D676B8811433E8CD0D50CB5EEA0C7F14375E18E63B5A2D2624117B5DE3EE94E586A9BB539EF6D670A6CDB250D839AFCD244A73B80A43A2F688E58488B22A53A9CE56ADD73D1A9D8A6D9669A70D13CAC506FEB85EEFD273F5B22E2DDF901700CCB41FA7AA12F6803FB295178A5CE55DE9B097DEA553467F6692AB4825930151F6BA6420572EBF64A07067505D4BF942DC30B10D4BF9CD1355CCC79BC93DA673DDB9E0CAFC6C923B4478E58469BBF6DDBC06DB44EF13012FA2BD85EAAF52703DB1BB96B6BDA27FC68BC52A22CA12CFDFEB382CFC770ABFEA39462BBD57BB025C84B9A8DD8C768FDCB2640CF758655E182A3C5917E89822DC5D3B64CAE3D9DF7EAEA4B81774579CB2518D0E5D8B25CBE87B14C1BD65AAB594BFAF024AF9E4A1DE322A5ECFF6A2E70B8885A4DF7739C6367A95DC2A85CBD8D2D0BB5357132B85AB8878B10B0EE5BE18BE3F612717532F9D137EF90EF8F9C1A3BDF1C430AF8CF0C40C0F8ECFC1AFC23A21363075AB17CF196AD0CF3740F53A40FD3BF941C57C6D9BFB21F1D8418A182FBB2E101E67410893341A8D8E2ED91D85BA53B40EB7D4B5D7109AEDF6806D27E95CC2B4F7D9992A1B187FDA1552D55E0AAE750A13F63FFE267059533455D53D5F2AADCD07CFB41C8AC75E1D9EB7C71D93F272E8488A565E0E35AA971DBBA1E81796837507EA2C0779F4EA1EF6E75E0E0005F09F72DEFC2CCBE1FC210D5759A6717288E5B0F9E09996C3345E09571CD50EB29B5E5E0DB20953500ED6B5B7748375FDA26AB0AC5E67295C5DD2FF7F6906E96260C74BE1EA2E227059B2621ED1F72D5AE052F4CD58DE954320F88593C254D8A0A12C404AAC4DF18C0A156C03A12F9291D03D61C7333B399FDADEC0B039C6C4DDF4DD6E353F79B0CF0CA2BF558360535283FF85436CCB636B7EC8F4D6C2A40CCE9ADC259DDFBB8D096029D965DE04700994C61B4BDFD660D3FF31672070D5A91B0DCEC3E0782A23F79A331CB9EC79B854C0BECD893CDC73FEA27E001B378D21CED0F102E2AC98C79A1D9054A46392C2C47A1E9BC256167502B5137D84D8A6EA5D9F8E3D36DFBCA99639F9FB67E4CC2B5D43D59CD98DEA19DF27C103D1DB0A72990B80C3843415CC45C95ADCCC46A9B5D8E306A2F029BD4DC83430BE4E685C89CD2131175C76DB078152698BFF004869EC3606345F27F7F3BD42EE43DC5D2C9B8D16DD8D485C81CF2481202250A5EAB69196B544A10B71A87280FDCAAB283D96828C8A14A07BA63B9ADA9439D3AB3B58BCFD57AAA96DD6E96EACDD61421EE0673332A22E53A9C874C2CFC2E41B1C271F1654ACF05ABF867D7DB5495570C0AF7F920B2E8A76BA67A43C88E92FBFE9D7E75671099B44B87A7DE51A05FCE7AEC007CDCC227122237BE12A3291F25071710AFDEAECAABA3CEF2243810B619425807C3E4DE077EE20FB345401592E7B36CD299BBD6FD2D3E63021B1844F74F1CDBCFBCC530C9C4DC9F3F0E8A7DD973876159C3FDC274FEC272315164945CFCF2394BFBA78D2D0E35EB939FC8C23FD95CF367D7EA993872DAB057306E17883F967182C976AFC217B5B837DE5670F95113AF219AC9C898BF42B148D1E946CECC4C167639C1A22E6901EF342524C09C27E02E90F35B1E5F97BC5F214A9CA13F5ACECE4BC73D1C9B387D13147C3ABF3ABEDDF45359CCF60C704B1640482C97481805291C5C80ACA0E3DB275345575D837766437046252B5A71B9B12E3B8CA30A6B0AE2A8EC9B09D5DC7FDDD871E4BBB51BC56EBD0BFFC0B5CDFABE7739D5A5522F9FC2841E994786DD88AAF13B258B99A5803BFDE67DAAB95A6869BF23737A824E7680D212000362C9B1C2C162368BECB40BF83C0DF8560AA1FC0CD1753F231172CDB0EF0A42D7930FAF4B2AE2E7F6C935F76C2AEA92A492FD3D697F2CB340D18D3CB58975908FF577A3907A73A0B9234FB163F3261CA7CF1CBCD58A0B83A191D8CF2A0075E9B93176450398425823EA206B4C14F2897FD12F9CA4D3735205F83C8EB7233E584CA2A8957EBD7C8A7C480EC38B88B20A4D5E4A6DE2A7E0B12C8FA28A79E4A79B0AF09A81079C7151B6F0364309F25D79D3F39BFDECC2A1BAE68DE8BD69C918ADE02B71A9A348E2C8A17617CBE60D30FFF02504B030414000000080000002100944122B8C6060000BB2A000015000000776F72642F7468656D652F7468656D65312E786D6CED5A4D6FDB3618BEF75710BAE4D4FADB758ABA45ECD8EDD6A60D12B7438FB4445B6C285120E924BE0DED71C08061DDB0C30AECB6C3B0AD400BECD2FD9A6E1DB60EE85F1829D98A285172E6C54DDA2507C722F93C7CBF5F52F0D5EB871E01FB88714CFDF65AE552790D20DFA60EF6C7EDB57B83FEC5D61AE002FA0E24D447EDB529E26BD7AF5DB80AAF0817790848B8CFAFC0B6E50A115C2995B82D8721BF4403E4CBB911651E14F2918D4B0E830792D623A56AB9DC2C7910FB16F0A187DAD6DDD108DB080C14A575ED020073FE1E911FBEE06A2C1CB509DBB5C39D93482B9A0F57387B95F953F8CCA7BC4B18D887A46DC9FD1D7A304087C20204722127DA5639FCB34A314749239114442CA24CD0F5C33F9D2E41104A58D5E9D87818F355FAF5F5CB9B6969AA9A3405F05EAFD7ED55D2BB27E1D0B6A5452BF914F57EABD249499002C534059274CB8D72DD489395A6964FB3DEE9741AEB269A5A86A69E4FD32A37EB1B55134D3D43D328B04D67A3DB6D9A681A199A663E4DFFF27AB36EA46926685C82FDBD7C1215B5E940D3201230A2E466314B4BB2B452D1AFA3D4489C7671228EA82F1664A2071F52D697EBB4DD0914D807621AA011B425AE0B091E327C2441B80AC1C492D49CCDF3E7945880DB0C07A26D7D1C4059628ED6BE7DF9E3DB97CFC1AB472F5E3DFAE5D5E3C7AF1EFD5C04BF09FD7112FEE6FB2FFE7EFA29F8EBF9776F9E7CB500C893C0DF7FFAECB75FBF5C801049C4EBAF9FFDF1E2D9EB6F3EFFF3872745B80D068749DC007B88833BE800EC504F2A5FB4251AB225A10317E22474C31F73E843052E82F584ABC1EE4C218145800ED21D709FC9625B88B83179A829B5EBB28948C79686B8E57A1A628B52D2A1ACD800B7941849DB4DFCF102B9D82409D88170BF50AC6E2A847A9340E61A2EDCA4EB224D956D22A30A8E918F045073740FA122FC038C35FF6C619B514E47023CC0A00371B121077828CCE89BD8938E9E16CA2E434AB3E8D67DD0A1A470C34DB4AF4364BA4252B809229A176EC089805EB156D02349C86D28DC424576A7CCD61CC7850CA6312214F41CC47921F82E9B6A2ADD92B57141646D91A9A74398C07B8590DB90D2246493EE755DE805C57A61DF4D823EE27B325320D8A6A2583EAAE7B07A968E85FEE288BA8F9158B242DDC363D71C8C6A66C20A731551BD864CC908A2C476AA21667A9BEA77D83F56BFF364BB4BDB6C95FD4EB691D7DF3EFDC03ADD86B46161B2A7FBDB4240BAAB752973F087D1D436E1C4DF463281CF7BDA794F3BEF6967A8A72DAC4AABEF647AD78AEE7FF3BBDDD175CF5B74DB1B614276C594A0DB5C6F805C9AC6E9CBD9A3D1683CE48B2FA2812BBF6ADA948C58891C33180E0246C52758B8BB2E0CA44C152BB5C3986BB2C4A320A05CDE9F2D7D2A5FA8F4BAE8FD1496960E1735F4F7473A1F145BD489D6D5CAE685A1A2F37D53E29694BCB92AD4D4D627A546EDF269A95189184F488F4AE3987AE4F8ED5FE9118DA4C24C9DFAE4994F9648294DB31A6927B31212E4A8304D05F93C9CCF728C57729C1E11BAD041C75997B07EA576B6A3A830A997D0F7B4A2ADBC28DAC2826FA8DD8AD6371674E28383B6B5DEA8362C60C3A06D8DE41D477EF502B91F57AD1192B1DFB66CC1D2D16AEC05C7F7916EFB7573A2A703AD6C5A966BF69CAE13D2068C8B4DC8DD88385C95B62EF10DA6AA36EACA25ABB55569D55AD45A95F7558BE8C910E1683442B6304679622AB57534632ABB742210DB759D03302413B603A575EA513A3A98CB035975FEC06481A9CF32552FF0E602967EEF6FA873E142480217CE0A4E2BBFDE4474D98C88E54F7BC1A0F2D170CA46ABB25DED1DDA2EA7B29CDBEEF46D37AB1DC847352763085B5E4E1804AA38B42DCA844B65BB0B5C6CF799BCD39854945600B29829030042FDF03F43FBA9C6399727E2CF6C4BE4554CECE03160583661E13284B6C5CCDEFF6ED74AD578A0080BD86C934C85CCDA42592830986788F61119A862DE546EB2803B6F4ED9BAABE173023635ACD7D6E1B8FFBFBD12D6DFE5A95053A17E9287E07AD1552A71105B3F2D6D4FE2CC9F50A47A4CB7551B0545EEBF1EE603285CA03EE4790A339B202BA3BE3AAF0FE88ECC3B105F5580AC26175BB3D21E0F0EA58D5A59ADD4DE6A8BF7EF226A50C6E8A2B3F99622116B39F7DF6CAC9D84222B88B58621D40CF97DBC485363A67E115E4EBDC4CB483590F965983A010D1F4A0937D1084E48E2E7623C9043899EC4836D564A3C0FA933D547088F7A59728C670E69C4DF4123809D434322A4A261F6D3A9ECE564E748B2D8D0316B6D39D61987E14019335797638E597499E5A92A660EDF242F60270699238E6428240C1E9D45622F86B65FB94F97B4D1029F9657E6D32563F0847C2A0E97F069ECC5F0FC9FC95EA5E3A160B03BFFE1992C09728F38FDAF5DF807504B030414000000080000002100E85AE55300010000B601000014000000776F72642F77656253657474696E67732E786D6C8DD0C16AC3300C00D07BBEC2E49253E3648C31429232181DBB9441B60F701C2531B52D63B9CDFAF733593618BBF42621E921A9DE7F1ACD2EE049A16DB2322F320656E2A0ECD4641FEF87DD63C628083B088D169AEC0A94EDDBA45EAA05FA0E42888DC42262A932B249E7105CC539C9198CA01C1DD8581CD11B1162EA276E843F9DDD4EA27122A85E6915AEFCAE281ED28DF1B728388E4AC233CAB3011BD679EE4147112DCDCAD18FB6DCA22DE807E7510251BCC7E86FCF08657F99F2FE1F6494F44838863C1EB36DB45271BC2CD6C8E8941959BD4E16BDE835346984D236612C7E50688DCBDBF1856FF980470C9DB8C01375710D0D07A521166BFEE7DB6DF205504B03041400000008000000210064908668EF070000EC20000011000000776F72642F646F63756D656E742E786D6CDD5ADD72DB3616BEEF536074B53B634B9464CBB6A64A2771EA36D364C76339BBD710094A304980038294B5EF93DD57C8F5FAC5F63B0029FF449225396D9ACED8164500E71C9CDFEF00FEF1A7DB2C65953085D46AD4EAB68316132AD49154D351EBE3F5C5E1698B1596AB88A75A89516B218AD64FAF7EF8713E8C7458664259060AAA18CEF370D49A599B0F3B9D229C898C17ED4C8646173AB6ED50671D1DC732149DB93651A7177403F7941B1D8AA200BB73AE2A5EB46A7299DE8E5AC6C386702F084E3B19976A49E34B89742E14E48DB5C9B82DDADA4CB1C224657E0809736EE544A6D22E205F305892A946ADD2A861BDABC3E5AE68CD10020CAB2C6D2643ECF573BD0686FEA35961BED8E80A21FD92B7B5CA9D781D235208AC553193F9BDDEF6A5067DCC1A91366EF8C166E779F7683B33AD33FA5BC3E7B07DC3789E6F237EE41765A9D7C363377A4AB11B6C611122B194611B111EF36C2479E87CF3FD5473EF49F31C11F89280FAC5E832BFD7AC7C19B5772A59D2A244B08364B58D1E6EADD889C017B9623CE33902280B87EFA64A1B3E49211134CEC8235BAF909D263A5AD0A79DA4F5C7A5A91FC676910A361F563C1DB5DE1851593E1169DAEAD4E3FFC2D87CD43AEB9D9DB4F06817398847B77C39E13D5FE8D22E8762792BA2FB41AD9386783008021AE838399602FC626444BCA6F83CD7A96777DC3FEB79228F5EF7CF82E37B12CD4AEBF7623CC9902B3BCE91B76A56F56B1BBA4961CD37ACF7E5183DDD1749584FCC6955EE17E58F74F53A3248D52216A9AD45AAA7796928730F8B9C8750578E99C254A2F5EA5A1BF64F99381D384D6032FE828BE3E9455C29A8DBFA5E827E54CA72BB8390F50286348B8A96CAE94CD88347223BB9E156C6EBD87DD9B4ED9BB84DD4D236FBDF7F59B7CF3A2CAE9A2F2B74E114B246EDE4A2314FAC7340529DB78DFFE39F27CE7126E7452D5D6DF2D51679CBAD1EAEDADC1A0BB26E9BDD944AB25ED01B7C63D95F57855091303BC9FF9B467A974A185A0A7803E332C92E6EF0B67AE299BB9AF95AA422D68A1D1FB320A09F6E70C0AEEE3E45B3B2800BB1B105C4E096B3EE014631BE92EBA378A0B0F03152E7AECD9E61A5B5C225AF27AEB1C69A6F44919656A17E329D31A92259C9A844FE6379CAD57AF3EEED6E750260F1DD27F305BFF6330CD76C62B34519AFA6645CC10A9E08059BB4194AB3F3DF367B8DC1BBCF004FF02436BD1129DC895999323D6599881ECE3E69B3B702EA65985154DCB0FCEE139B09559123B9F5057498E0B707163C37A0E298EC11259A40786264BC43DABA12D35428C12AC966906E62CAC4EEA7D04B5E4864BE4352029111C660E32E0F16294453EC6FF9C4F804D63B3CFEFB90D1B853DB5317FAA336FF464C4DA914D961BF3DBFE76A0AA34AEC58CC74F507D9ECD78AB322B98147A9BB4FFB093E9646B20FDAB925056DE2F31BD2BA21FB59B842A2510113CBD0E830F82C07C601E6E166226484EC87904736DC33F8DEA929FCC185B3CEF3745150328128088326D64B4BB1C133BB4812D166E3FAC992C4B141C64951630F48589226E18A592330B5208F9A206849398839909CC1C0F6E53E351F2642E4FF10B70492FC97F7280975C1DC02C75C35FE0E7526299F6E70BA9ADA0B195EC2B2420A73C0909CA1B7A84E37463870A52C2CE8EDEF6791169D602E4B4D96695EA8D5DA7B0E195F10E4F85340E3DE20E8AF80C683C1D9D1D785C68ED15E88F38A47331D092FE503C36F57932F8C2C5625EEE710B2D3C05EF25EBB96C78AA470E5660F998F1855094433779E19C1F1D4D21B592C93A471DC4949A57846698F035F5B5608C4BE429B94207FE365EEEA4813574817D086208A942E4E3783CF5A453568F2D069DFCEE85B99FF378A5AE44B42152E03EED12C7D4B57D88CC60E9698979052562A71E0127B456E4129CC83344A5A6A613784C1F76F63A9E828B5F8CECC3B4619280024705E42354735BD53BC4813EA7166952C7CE5C1108A389BA412881A0DB88BEBF8EE73BAB25AFE1542F7D71B9165E27B0BD806CA03CC9F1CF608869D1C1EAFF7CA1D3AD29FD12D9987A06177A0D564C384E362E2EE3F065D9C6B8B801849D292DA7FBC1195B0281518AAE08154840024C9090B4A25E495DAC0691DC8A4714A39779F516E30018916ED4B9BFD4CA80A6818319908A28F1C44CC2A51FB33C8A041CC91A4D062A157346A13685E796846A7378F7BBBAF0A458BBAC97DB67BF96A68D48176DFF9AE83A2D48C2EFB43D229AAB94EDC6D11B5ABB24EF9D4ABF8C28F66C22D8031C820449BB08590E838AFF9B29BA1F6FCB962B3F789CCAE3DC64A577F4183F1019B9B493A555869CBE7E0FA584ED101968F820F6BBED161F6F1C9E9AAC3EC93EED9D745ECC7C4682F04FCB1CE234F0E5CFC51DCA6E3D827D0793B84FF3B1E4136278A0DBADA035DF4C92E7B69718D32B63FD0A4FB023A8BC4E9350E520DAE0E70033D1FF21875A47E4ED1A78F5A3DF79E9EAF4ABAED11B73C7C7454D658AE10A1BD34988B3BEDE80A34828BF3C159FF8296BB579744181787C1A07FDEBC1C63917BDB3F1A7407EE066926382ACD15AE3B807942BA30F23741B134689A9819CA68D432EF2299273882C54948D77BFCBA75918879899B93152BFDC2586B6C7A4B8613B44E35C375EBD630A4959E613E1DFFDB5F3E75BB6774DF0DE1F13C38EDD7C19B4F3F209363E31AF7B2DDFEA0EBD4855341E8AADB0F5CEF39D1D87C86EFBD23775D86F3F007A35E19A3D6A0E7267B51975FA725C10532B39327D4698149F515D2092CEEAFE4A44DC5E5D43DE39F0EE80EACF6844B694348DC1F34B76CDEF6EE28DC5F00E2A1F93F8557FF07504B0304140000000800000021001BADDAB5B10100004905000014000000776F72642F69706B69745F746F7070312E786D6CA594CF4EE33010C6EFFB1491EFAD53B45A21AB09071008ED6525E0018CE336A6B6C7B29D78FBF63B499AB46C0105B8C439CCF7F9377F3CEBABBF4667ADF441812DC86A99934C5A0195B2DB823C3DDE2E2E491622B715D7606541F63290ABF2C73AB1BAF2198A6D60C98982D4313A466910B5343C2C8D121E026CE25280A1B0D9282169025FD18B7C95F77FCE839021E04DD7DCB63C90839D81796E868BD1F822CF2FA9E1CA4E1EE744E0A445DE0D78C3635882DFA2C2EF1AB74042C7A37A565AC53DF2E5BF269BB6208DB7EC90D562CAAAD3300460ADD1633062BF1F3B54800DC7A8F06789BE0139486E403446DAD8E3512F3502830DB572C7BA7DD50DEB518F481F267C926C72AB9FF3DAF45ED36F3C4FD8FBF1E2E4E6E05783C8E8A10EAFC7E87FC7553EA3239DC5C43007E1F59D23C9E9F0A5AF95E63849C9E1E3FBCE83BAF3D0B86365D5F7DCEEED6EF2EA76C027C80E3D3A4D2D7CCAE06C573CD4DCE1033282DD6F2D78FEAC91082B9E7513494A5C4CAEFFFCF1FDF110F75A6689B55C17E43718D3584968B9A653481F17BBDDC382E302DD9C9741FA5692F2F605A7A355BB6C37283B59ECC5A8EA2CFA2F6EC2F21F504B0304140000000800000021002F84CCCC130200002906000013000000776F72642F69706B69745F746F70702E786D6CA5944B6EDB301086F73DC580EB5A0FB70802C1728026689B5D8124DDD3146531E60B24253527EA11BACFC93A922CD9AEE3C24916A26C8AF3CF370FCEE2EA9792D070E785D13949A38400D7CC1442AF73F270FF757649C007AA0B2A8DE63979E29E5C2D3F2CDAAC2A1CA0B1F6596B594EAA106C16C79E555C511F29C19CF1A60C11332A366529188F5BE38A789EA449FFCB3AC3B8F7E8E99AEA867AB29553E63C3545D9283C4F92CB5851A1278D632263B946DED23845838F8C5BA385DBD47686849606B112528427E44B2E26992627B5D3D936AAD9145567932140D628391E46ECD367870C64C36BB4704781BE003998DC18562BAE438F173B2E11D8685F09BBCBDB5BD5301FD588F4DF80F7826D6DFAF9BC329D2AFA8DA32DD67E74DCDA73F08BC148C9210F876DF4AF629A9C51914E62623807E1D0E748B2DF7CEDDB52B3EBA4D6E2E57BCF85FAE64C6D779915EF53BBD59B49AB9B01AF20DBD6683F34FF2A81A3597157518B1748B1EC76AD8DA32B89449871E83A922C7130D97EF9E1FAD75D78921CDAACA13227DF392DB823F172114F27FA63A11B3D99B794A19875DC73D770B2FCC2BDAC83C68603A340E84234A2A8B9946025D580A304EEF1F92936F0FC07D2081E6B2D609ECC2F3A07A177D3EBF7CBCA0D8E773B6E805CE13EAED77EFB7DD83DC1F4A075A021008E051C0752AC2B1E5EF276C2FC233C9651672C2378FE0DE92788A16CC63F07425D8E7A609CF4CBBF504B0304140000000800000021007DCCBDCCDE0200009108000014000000776F72642F69706B69745F62756E6E312E786D6CA556CB72DB2014DDF72B1856ED2296ACE6A9899C699226D399B693A993768D11B6A911308024FBCBBAEF97F52224D9CEAB4EB2315870CF39F770B9D2E9D9B210A862C67225333C1CC418314955CEE52CC377B7577BC7185947644E84922CC32B66F1D9E8DD699D4E9D41102C6D5A6B9AE1B9733A8D224BE7AC207650706A94555337A0AA88D474CA298B6A65F22889877133D34651662D305D1059118B5BB842ED865610DA0127717C1C1584CB1EE3A122A59904BD53650AE2EC409919449845A9F740A1268E4FB8E06E05FAE2C31EA6CA706964DA66B5D767E5635210905685E83683ECA7F70607D2307411E641A28F880C21978A960593AE9117192640B09276CEF5DAB7D7A2811FF34ED2B3096F245BEBE1FE6EC7F4D4A15F1A52C3D977C4B5DE457E1E820A117CD82EA3FB88C3788713F110BD865D246C73764A368BAF7E9D35EB4AAA355CBEB75CA86BA34ABD7696BF0DED8B5CF458BE07BC40597B469BA9D917013CE815E339D170810A9A7E994965C8448022701CF98AC423684C6E22DAE1C6B493B15B0986EAB42222C3E7A5948E4C9810386AD77FC15A9DE193E4E408C3D4AD3480E64BD26FF84A56AA74FDD2942F59BE5E546AD181C78771EC17A246472FE0DAF0DC73CD60BC5022D01D25074900D97A9CC4FB076B882ED2855C4C80A444BAB1867ED552B58F1D6D36D19697B6793544F7F3F20ADB8DDA47E910A4B7BCBA52CA31D3AA69770421BE59A756130A4E69C32C3315C3A3736645E9245C51A40AC465CE2B9E976035D28248F4F70F1A0ED0EF527294C4C9A1FF7FE7AC63B9438E0B74AB0CFAC917E87DAE164DB743D20CD0C70F8D9B8DA7C00DBFA0B7511F927D34E5C6C457A53CE63973241487E70AB63C97B48508B4A511DE8E221FF3423755C7A575D0EAD1CDA7EBCFA829D180361ADE4FAC8FFA1F2522D52E8CDFEFBE79D2F1CEAC5BE67A8F83E1ED95DAAC137FF4FE98EB74C2E09D0A55009F0E754AA6502FED5C70DF2D92E6B99FFF28FD5D654B42DDA6B93D277C518CFE01504B0304140000000800000021007DCCBDCCDE0200009108000013000000776F72642F69706B69745F62756E6E2E786D6CA556CB72DB2014DDF72B1856ED2296ACE6A9899C699226D399B693A993768D11B6A911308024FBCBBAEF97F52224D9CEAB4EB2315870CF39F770B9D2E9D9B210A862C67225333C1CC418314955CEE52CC377B7577BC7185947644E84922CC32B66F1D9E8DD699D4E9D41102C6D5A6B9AE1B9733A8D224BE7AC207650706A94555337A0AA88D474CA298B6A65F22889877133D34651662D305D1059118B5BB842ED865610DA0127717C1C1584CB1EE3A122A59904BD53650AE2EC409919449845A9F740A1268E4FB8E06E05FAE2C31EA6CA706964DA66B5D767E5635210905685E83683ECA7F70607D2307411E641A28F880C21978A960593AE9117192640B09276CEF5DAB7D7A2811FF34ED2B3096F245BEBE1FE6EC7F4D4A15F1A52C3D977C4B5DE457E1E820A117CD82EA3FB88C3788713F110BD865D246C73764A368BAF7E9D35EB4AAA355CBEB75CA86BA34ABD7696BF0DED8B5CF458BE07BC40597B469BA9D917013CE815E339D170810A9A7E994965C8448022701CF98AC423684C6E22DAE1C6B493B15B0986EAB42222C3E7A5948E4C9810386AD77FC15A9DE193E4E408C3D4AD3480E64BD26FF84A56AA74FDD2942F59BE5E546AD181C78771EC17A246472FE0DAF0DC73CD60BC5022D01D25074900D97A9CC4FB076B882ED2855C4C80A444BAB1867ED552B58F1D6D36D19697B6793544F7F3F20ADB8DDA47E910A4B7BCBA52CA31D3AA69770421BE59A756130A4E69C32C3315C3A3736645E9245C51A40AC465CE2B9E976035D28248F4F70F1A0ED0EF527294C4C9A1FF7FE7AC63B9438E0B74AB0CFAC917E87DAE164DB743D20CD0C70F8D9B8DA7C00DBFA0B7511F927D34E5C6C457A53CE63973241487E70AB63C97B48508B4A511DE8E221FF3423755C7A575D0EAD1CDA7EBCFA829D180361ADE4FAC8FFA1F2522D52E8CDFEFBE79D2F1CEAC5BE67A8F83E1ED95DAAC137FF4FE98EB74C2E09D0A55009F0E754AA6502FED5C70DF2D92E6B99FFF28FD5D654B42DDA6B93D277C518CFE01504B030414000000080000002100DE6E6FC56D020000180A000012000000776F72642F6E756D626572696E672E786D6CB596DB6EDA401086EFFB14C852E5ABE0435003564C2E1AA5A26AAB48A50FB0AC1758654FDA5DDBE1AEEFD037E8A3F5493AB6F18190500CE50663EFCCEF6F66FF1DF9F6EE99B34146B4A152C46E30F4DD0111582654AC62F7C7FCE16AEC0E8C4522414C0A12BB1B62DCBBE9BBDB3C12295F100D7103901026CA158E9DB5B52AF23C83D7842333E4146B69E4D20EB1E49E5C2E29265E2E75E2857EE097FF94969818033A1F91C89071B6725C1EA7C611AE8543DF1F7B1C51D168EC13494504F02EA5E6C89AA1D42BC8D04FA9BA0242852C5D5046ED06F8FC0F8D4C163BA916D1B6AAABA6AA2227028028E3AC0E06ECB763AB0E44D5A5CED07B85BE0259A5DC4B9C72226C89E769C200580AB3A6AAEDDBA96AD08F758D74B0E04EB1B90A46C76DD35B9B7EAF510E7B5FBF3857C7E027551267551F766DF45231F08FD89142A261380661F79D3549D77CF969AD699D94ABD579BDFDA465AADACED2F3D466E2A9D18249D0E7A86FF7A85B9AE925B0372BBEAF918203C471345B09A9D1820111747C5038D299C278420B6335C2F65BCA073B77B32476823284A7CCD22F24236CBE5104A232C4006BB3D034F95AACB162CDF18A58963108A070891DBFCC86A9A86D9D14545130131F78F3709132466C933F27CFCDD29F9FBF9BE79F71ADC2C8721BAE1E75A14745026BC5E3D8B99EDC3870B34662550C67271C8F0A092F8FCA60B802DC4BD4AAD033517FF545BD998CFAA386FF03B577578360121CC30AEDED38EA9F06AB8AB9B4C112822947AD43BB0E7B1F0CFB6EDB451D769035ECCD7A518B1D64BDEECD7ABAC7609EC09187DF7668755C382B864339B3CAF1031685C8ED186AD32A2BBE9A1676D3AAF4EA936EFA17504B0304140000000800000021005CF4744B60010000A102000011000000646F6350726F70732F636F72652E786D6C9D92CB6EC2301045F7FD0ACBFBE0042454452148B46255DA4A4D1FEACEB50770F14BB6C3E3EFEB184855C1AA92BD88E7CED1BD33A9A67B25D1169C17464F7031C83102CD0C177A35C1AFCD3CBBC5C807AA399546C3041FC0E3697D53315B32E3E0D9190B2E08F02882B42F999DE07508B624C4B33528EA0751A16371699CA2217EBA15B1946DE80AC830CFC74441A09C064A3A60667B223E2139EB91B675320138232041810E9E148382FC6A0338E5AF36A44AAFDC7BD1AB76BBDD60374AE0E8A8201F8B8797643E13BA0BCF00D71567651041423D032FDBA0E384905148682EB682B72025B2926A1473A226DE37B1A9A2CF5353D7CE1CD0605C3DFF368E6FC5066D8C52AD86243B17BBC94AEAC322EE602980CF0E57F4979AC84FF98E1CE028E62BC3C1C6959D2BEFA3BBFB668EEB613E1C67793C4593E7653A9F9D853FFD5DDEE3833A19F937F10C48238C135AB571F5B5FECA1E9F52F2FEA922177F55FD03504B01021400140000000800000021002DA4C887A3010000E60700001300000000000000000000000000000000005B436F6E74656E745F54797065735D2E786D6C504B01021400140000000800000021002D0AC65A32010000E50500001C00000000000000000000000000D4010000776F72642F5F72656C732F646F63756D656E742E786D6C2E72656C73504B010214001400000008000000210033B3CA27E50000004D0200000B00000000000000000000000000400300005F72656C732F2E72656C73504B0102140014000000080000002100F4DBDB17EB0100006C04000010000000000000000000000000004E040000646F6350726F70732F6170702E786D6C504B0102140014000000080000002100FB39A07363020000FB0A0000120000000000000000000000000067060000776F72642F666F6E745461626C652E786D6C504B0102140014000000080000002100023E6350C2030000E70900001100000000000000000000000000FA080000776F72642F73657474696E67732E786D6C504B01021400140000000800000021004C3637C56F0E00008D8400000F00000000000000000000000000EB0C0000776F72642F7374796C65732E786D6C504B0102140014000000080000002100944122B8C6060000BB2A00001500000000000000000000000000871B0000776F72642F7468656D652F7468656D65312E786D6C504B0102140014000000080000002100E85AE55300010000B6010000140000000000000000000000000080220000776F72642F77656253657474696E67732E786D6C504B010214001400000008000000210064908668EF070000EC2000001100000000000000000000000000B2230000776F72642F646F63756D656E742E786D6C504B01021400140000000800000021001BADDAB5B1010000490500001400000000000000000000000000D02B0000776F72642F69706B69745F746F7070312E786D6C504B01021400140000000800000021002F84CCCC13020000290600001300000000000000000000000000B32D0000776F72642F69706B69745F746F70702E786D6C504B01021400140000000800000021007DCCBDCCDE020000910800001400000000000000000000000000F72F0000776F72642F69706B69745F62756E6E312E786D6C504B01021400140000000800000021007DCCBDCCDE02000091080000130000000000000000000000000007330000776F72642F69706B69745F62756E6E2E786D6C504B0102140014000000080000002100DE6E6FC56D020000180A0000120000000000000000000000000016360000776F72642F6E756D626572696E672E786D6C504B01021400140000000800000021005CF4744B60010000A10200001100000000000000000000000000B3380000646F6350726F70732F636F72652E786D6C504B0506000000001000100007040000423A00000000');
CREATE TABLE innstilling (
navn TEXT NOT NULL,
gjelder_fra DATE NOT NULL,
verdi TEXT NOT NULL,
PRIMARY KEY (navn, gjelder_fra)
)
WITHOUT ROWID;
INSERT INTO "innstilling" VALUES('evaluering_maaneder','2026-01-01','12');
INSERT INTO "innstilling" VALUES('foresatte_til_alder','2026-01-01','16');
INSERT INTO "innstilling" VALUES('forste_evaluering_uker','2026-01-01','8');
INSERT INTO "innstilling" VALUES('klagefrist_uker','2026-01-01','4');
INSERT INTO "innstilling" VALUES('klageinstans','2026-01-01','"Statsforvalteren i Fjordfylket"');
INSERT INTO "innstilling" VALUES('kommune','2026-01-01','"Fjordvik kommune"');
INSERT INTO "innstilling" VALUES('koordinerende_enhet','2026-01-01','"Koordinerende enhet i Fjordvik"');
INSERT INTO "innstilling" VALUES('koordinerende_enhet_kontakt','2026-01-01','"Telefon 55 00 00 10, Rådhuset, Storgata 1, 0000 Fjordvik"');
INSERT INTO "innstilling" VALUES('livsomraader','2026-01-01','{"bolig": "Bolig", "okonomi": "Økonomi", "utdanning": "Barnehage, skole og utdanning", "arbeid": "Arbeid og aktivitet", "helse": "Helse", "psykisk_helse": "Psykisk helse og rus", "dagligliv": "Dagligliv og egenomsorg", "familie": "Familie og nettverk", "fritid": "Fritid, kultur og livssyn", "kommunikasjon": "Kommunikasjon og språk", "transport": "Transport og hjelpemidler", "overgang": "Overganger og framtid"}');
INSERT INTO "innstilling" VALUES('mote_maaneder','2026-01-01','6');
INSERT INTO "innstilling" VALUES('privat_utkast','2026-01-01','false');
INSERT INTO "innstilling" VALUES('referat_frist_dager','2026-01-01','14');
INSERT INTO "innstilling" VALUES('revisjon_maaneder','2026-01-01','6');
INSERT INTO "innstilling" VALUES('samtykke_varsel_dager','2026-01-01','30');
INSERT INTO "innstilling" VALUES('skriftlig_bekreftelse_dager','2026-01-01','30');
CREATE TABLE kartlegging (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
dato DATE,
gjort_av TEXT,
planeiers_forventninger TEXT,
koordinators_forventninger TEXT,
merknad TEXT,
PRIMARY KEY ("plan"),
FOREIGN KEY("plan") REFERENCES "plan" (nummer)
)
WITHOUT ROWID;
INSERT INTO "kartlegging" VALUES(7,2,NULL,NULL,'At noen ringer',NULL,'Snakket om bolig');
CREATE TABLE kartleggingshistorikk (
"plan" INTEGER NOT NULL,
utgave INTEGER NOT NULL,
aktor INTEGER NOT NULL,
tidspunkt TEXT NOT NULL,
innhold TEXT NOT NULL,
PRIMARY KEY ("plan", utgave),
FOREIGN KEY("plan") REFERENCES "plan" (nummer)
)
WITHOUT ROWID;
INSERT INTO "kartleggingshistorikk" VALUES(7,1,1,'2026-06-01T10:00:00.000+00:00','{"dato":null,"gjort_av":null,"planeiers_forventninger":"At noen ringer","koordinators_forventninger":null,"merknad":null,"omraader":[{"livsomraade":"bolig","dato":"2026-06-01","ressurser":null,"situasjon":null,"onsker":"Egen dør","behov":null,"tjenester":null,"folges_opp":null}]}');
INSERT INTO "kartleggingshistorikk" VALUES(7,2,1,'2026-06-01T10:00:00.000+00:00','{"dato":null,"gjort_av":null,"planeiers_forventninger":"At noen ringer","koordinators_forventninger":null,"merknad":"Snakket om bolig","omraader":[{"livsomraade":"bolig","dato":"2026-06-01","ressurser":null,"situasjon":null,"onsker":"Egen dør","behov":null,"tjenester":null,"folges_opp":null}]}');
CREATE TABLE kartleggingsomraade (
"plan" INTEGER NOT NULL,
livsomraade TEXT NOT NULL,
version INTEGER NOT NULL,
dato DATE NOT NULL,
ressurser TEXT,
situasjon TEXT,
onsker TEXT,
behov TEXT,
tjenester TEXT,
folges_opp BOOLEAN,
PRIMARY KEY ("plan", livsomraade),
FOREIGN KEY("plan") REFERENCES kartlegging ("plan")
)
WITHOUT ROWID;
INSERT INTO "kartleggingsomraade" VALUES(7,'bolig',1,'2026-06-01',NULL,NULL,'Egen dør',NULL,NULL,NULL);
CREATE TABLE klage (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
dato DATE NOT NULL,
kategori VARCHAR(40) NOT NULL,
beslutning INTEGER,
framsatt_av VARCHAR(40) NOT NULL,
tekst TEXT,
sendt_til TEXT,
oversendt DATE,
klageutfall VARCHAR(40),
avgjort DATE,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT klage_kategori CHECK (kategori IN ('ikke_plan', 'mangelfull_plan', 'ikke_medvirkning', 'uvillig_samarbeid', 'annet')),
CONSTRAINT klage_framsatt_av CHECK (framsatt_av IN ('planeier', 'foresatt', 'verge', 'fullmektig', 'naermeste_paarorende', 'barnevernstjenesten')),
CONSTRAINT klage_klageutfall CHECK (klageutfall IN ('medhold', 'delvis_medhold', 'ikke_medhold', 'avvist', 'trukket'))
)
WITHOUT ROWID;
INSERT INTO "klage" VALUES(7,2,1,'2026-05-12','annet',1,'planeier','For kort',NULL,'2026-05-13',NULL,NULL);
CREATE TABLE kommentar (
livsomraade TEXT,
tredjepart BOOLEAN NOT NULL,
deles_ikke_med TEXT DEFAULT '' NOT NULL,
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
maal INTEGER NOT NULL,
tiltak INTEGER,
av TEXT NOT NULL,
dato DATE NOT NULL,
tekst TEXT NOT NULL,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
FOREIGN KEY("plan", maal) REFERENCES maal ("plan", nummer)
)
WITHOUT ROWID;
CREATE TABLE koordinator (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
rolle VARCHAR(40) NOT NULL,
navn TEXT NOT NULL,
tjeneste TEXT,
telefon TEXT,
epost TEXT,
gruppe VARCHAR(40),
stedfortreder TEXT,
onske TEXT,
onske_fulgt TEXT,
valggrunner TEXT DEFAULT '' NOT NULL,
leder TEXT,
leder_spurt DATE,
leder_svarte DATE,
fagperson INTEGER,
fra DATE NOT NULL,
til DATE,
oppsagt DATE,
byttegrunn VARCHAR(40),
byttetekst TEXT,
vurdering TEXT,
avtalt DATE,
planeier_informert DATE,
informert_av TEXT,
ke_varslet DATE,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT koordinator_rolle CHECK (rolle IN ('koordinator', 'plankoordinator', 'barnekoordinator')),
CONSTRAINT koordinator_gruppe CHECK (gruppe IN ('helse', 'barnevern', 'nav', 'annen')),
CONSTRAINT koordinator_byttegrunn CHECK (byttegrunn IN ('planlagt_fravaer', 'uforutsett_fravaer', 'planeiers_onske', 'sluttet'))
)
WITHOUT ROWID;
INSERT INTO "koordinator" VALUES(1,1,1,'barnekoordinator','Marit Demosen','Barne- og familietjenesten','55 00 00 20','marit.demosen@fjordvik.example',NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'2025-12-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "koordinator" VALUES(2,1,1,'koordinator','Siv Prøvelund','Koordinerende enhet i Fjordvik','55 00 00 31','siv.provelund@fjordvik.example',NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'2026-01-15',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "koordinator" VALUES(3,1,1,'koordinator','Berit Eksempelrud','Hjemmetjenesten','55 00 00 41',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'2026-01-05','2026-05-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "koordinator" VALUES(3,1,2,'koordinator','Nils Demovik','Hjemmetjenesten','55 00 00 42','nils.demovik@fjordvik.example',NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'2026-06-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "koordinator" VALUES(4,1,1,'koordinator','Ola Hansen','Helse- og sosialkontoret','55 00 00 00',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'2026-11-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "koordinator" VALUES(5,1,1,'koordinator','Ola Hansen','Barne- og familietjenesten','55 00 00 00',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'2026-11-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "koordinator" VALUES(6,1,1,'koordinator','Eva Nord','Hjemmetjenesten','55 00 00 03',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'2026-11-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "koordinator" VALUES(7,3,1,'koordinator','Ola Hansen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'2026-05-20','2026-05-29',NULL,'sluttet','Ny jobb',NULL,NULL,'2026-05-28',NULL,'2026-05-29');
INSERT INTO "koordinator" VALUES(7,1,2,'plankoordinator','Siri Moe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'onske,tillit',NULL,NULL,NULL,NULL,'2026-05-23',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "koordinator" VALUES(7,1,3,'koordinator','Eli Bø',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'2026-05-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "koordinator" VALUES(8,1,1,'koordinator','Ola Hansen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,'2026-06-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE logg (
kjede INTEGER NOT NULL,
lopenummer INTEGER NOT NULL,
tidspunkt TEXT NOT NULL,
aktor INTEGER NOT NULL,
os_bruker TEXT NOT NULL,
utfort_av TEXT,
handling TEXT NOT NULL,
felter TEXT NOT NULL,
resultat TEXT NOT NULL,
dagens_dato DATE NOT NULL,
ekte_dato DATE NOT NULL,
begrunnelse_hash TEXT,
forrige TEXT NOT NULL,
hash TEXT NOT NULL,
PRIMARY KEY (kjede, lopenummer)
)
WITHOUT ROWID;
INSERT INTO "logg" VALUES(0,1,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'register opprett','','utført','2026-06-01','2026-06-01',NULL,'0000000000000000000000000000000000000000000000000000000000000000','115b548d9f03abd1f02ea4b3bdaae8a9285f3140ea2b028932f8031f19293a66');
INSERT INTO "logg" VALUES(0,2,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'register innstillinger','fra 2026-01-01: kommune,koordinerende_enhet,koordinerende_enhet_kontakt,klageinstans,klagefrist_uker,forste_evaluering_uker,evaluering_maaneder,revisjon_maaneder,mote_maaneder,samtykke_varsel_dager,skriftlig_bekreftelse_dager,referat_frist_dager,foresatte_til_alder,privat_utkast,livsomraader','utført','2026-11-22','2026-06-01',NULL,'115b548d9f03abd1f02ea4b3bdaae8a9285f3140ea2b028932f8031f19293a66','ffd204890e24150dcf1e1e6e3f5fb492cc71185fc2c3778b01cd1810345b63eb');
INSERT INTO "logg" VALUES(0,3,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'planer','plan 1-3','utført','2026-11-22','2026-06-01',NULL,'ffd204890e24150dcf1e1e6e3f5fb492cc71185fc2c3778b01cd1810345b63eb','475258e6e516fed182b897772d6fdf128fa82054c0602c4e7a688c4daa0cb080');
INSERT INTO "logg" VALUES(0,4,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'evaluering','plan 2','utført','2026-11-22','2026-06-01',NULL,'475258e6e516fed182b897772d6fdf128fa82054c0602c4e7a688c4daa0cb080','947b211632eb28f7e34164328097f269f06a4aab230fc1e3a05ee4a6872329ec');
INSERT INTO "logg" VALUES(0,5,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'arbeidsliste','plan 2','utført','2026-11-22','2026-06-01',NULL,'947b211632eb28f7e34164328097f269f06a4aab230fc1e3a05ee4a6872329ec','2dd6d4442eb0cfb7ffd6e15adcbebbf63098178701f52f0209d3a70701390aa1');
INSERT INTO "logg" VALUES(0,6,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'register sikkerhetskopi','','utført','2026-11-22','2026-06-01',NULL,'2dd6d4442eb0cfb7ffd6e15adcbebbf63098178701f52f0209d3a70701390aa1','4942d231d2267830aa6c779fc052333200b59d19fc309a51bb55b746c1538b1b');
INSERT INTO "logg" VALUES(0,7,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'planer','plan 1-5','utført','2026-11-22','2026-06-01',NULL,'4942d231d2267830aa6c779fc052333200b59d19fc309a51bb55b746c1538b1b','cc6e10cadf961c187415eed1fddbfe65ee1e78f52df286b2d1f232b44217baab');
INSERT INTO "logg" VALUES(0,8,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'arbeidsliste','plan 2,5','utført','2026-11-22','2026-06-01',NULL,'cc6e10cadf961c187415eed1fddbfe65ee1e78f52df286b2d1f232b44217baab','37a45bb1ec603437ad7e44ed793e4e529ae0867aec9907647ee65e50ee686fa8');
INSERT INTO "logg" VALUES(0,9,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'register oppgrader','','utført','2026-06-01','2026-06-01',NULL,'37a45bb1ec603437ad7e44ed793e4e529ae0867aec9907647ee65e50ee686fa8','dba01e9f1a791f4e5e6548c74f40ad5c4c6ee5785a66a1aa79799b3adeabe73f');
INSERT INTO "logg" VALUES(0,10,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'planer','plan 1-5,7-9','utført','2026-06-01','2026-06-01',NULL,'dba01e9f1a791f4e5e6548c74f40ad5c4c6ee5785a66a1aa79799b3adeabe73f','af43b682f7094a44e8077fa354e6e0770f9ab828954be8cf3178e20e2f753aaa');
INSERT INTO "logg" VALUES(1,1,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'importer','','utført','2026-11-22','2026-06-01',NULL,'0000000000000000000000000000000000000000000000000000000000000000','277213ccfb1402eb9b413ab436cdf5cfe8259747ccbd64e13858a3700232475a');
INSERT INTO "logg" VALUES(2,1,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'importer','','utført','2026-11-22','2026-06-01',NULL,'0000000000000000000000000000000000000000000000000000000000000000','f55c2f74a87d4c9b829ed4f459bf2029960598004af1ceeeeab0561475b89c07');
INSERT INTO "logg" VALUES(3,1,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'importer','','utført','2026-11-22','2026-06-01',NULL,'0000000000000000000000000000000000000000000000000000000000000000','28a1993d4e4b2fe763755df09e823d1cff0b531cbeda821121a2efa82746c2a8');
INSERT INTO "logg" VALUES(3,2,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'maal ny','','avvist IP-S07','2020-01-01','2026-06-01',NULL,'28a1993d4e4b2fe763755df09e823d1cff0b531cbeda821121a2efa82746c2a8','817f5b6f571c1c1bcf26ae31bdd0154a3836dd03a5ef0bdead5c491482acb6b4');
INSERT INTO "logg" VALUES(4,1,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'ny-plan','','utført','2026-11-22','2026-06-01',NULL,'0000000000000000000000000000000000000000000000000000000000000000','b75178effc190c2cc5e4b01a00d9214094a5263a04c68305a7e18c1a8c0aa4b6');
INSERT INTO "logg" VALUES(4,2,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke registrer','samtykke/1(dato,form,gitt_av,informert,omraader,svar,type)','utført','2026-11-22','2026-06-01',NULL,'b75178effc190c2cc5e4b01a00d9214094a5263a04c68305a7e18c1a8c0aa4b6','38cb51955ca7f6fb04dbe510dbb0d9079c3388d4bcdf5a4d34609d02d5d44d2f');
INSERT INTO "logg" VALUES(4,3,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'deltaker ny','deltaker/1(bidrag,deles_ikke_med,navn,registrert,rolle,tilknytning,tjeneste,tredjepart)','utført','2026-11-22','2026-06-01',NULL,'38cb51955ca7f6fb04dbe510dbb0d9079c3388d4bcdf5a4d34609d02d5d44d2f','de8061add00bfb21c67c7ca3dce5b2cb1b246bf300a7a32280015d2e4c12a4f5');
INSERT INTO "logg" VALUES(4,4,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke registrer','samtykke/2(dato,deltaker,form,gitt_av,informert,omraader,svar,type)','utført','2026-11-22','2026-06-01',NULL,'de8061add00bfb21c67c7ca3dce5b2cb1b246bf300a7a32280015d2e4c12a4f5','11a7db150d9101aedd5615cf2e9536ed810976d596b1ebbfa845169f71ede045');
INSERT INTO "logg" VALUES(4,5,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'maal ny','maal/1(deles_ikke_med,frist,livsomraade,status,tekst,tredjepart)','utført','2026-11-22','2026-06-01',NULL,'11a7db150d9101aedd5615cf2e9536ed810976d596b1ebbfa845169f71ede045','dbbc292788497765ef33365d709b146bfac5bb39e50f40909756b5c2b67aca96');
INSERT INTO "logg" VALUES(4,6,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'tiltak ny','tiltak/1.1(ansvarlig,deles_ikke_med,fra,hvordan,omfang,status,tekst,til,tredjepart)','utført','2026-11-22','2026-06-01',NULL,'dbbc292788497765ef33365d709b146bfac5bb39e50f40909756b5c2b67aca96','bd62519175d0c89d040c06cdf68db77cb7bec840286bec3651059b0f7ba156c9');
INSERT INTO "logg" VALUES(4,7,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'iverksett','plan(iverksatt,neste_evaluering,neste_revisjon,status) tilslutning/1(dato,gitt_av,part,svar)','utført','2026-11-22','2026-06-01',NULL,'bd62519175d0c89d040c06cdf68db77cb7bec840286bec3651059b0f7ba156c9','128b562e69fe55d53468d154adc221bb7ff50a67d7dde7749f5f2a08b390a0ce');
INSERT INTO "logg" VALUES(4,8,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke registrer','samtykke/3(dato,deltaker,form,gitt_av,informert,omraader,svar,til,type)','utført','2026-11-22','2026-06-01',NULL,'128b562e69fe55d53468d154adc221bb7ff50a67d7dde7749f5f2a08b390a0ce','54dd02f8f58294fecc74779a91ba24811114a6db435c0aa911362e49894c02c3');
INSERT INTO "logg" VALUES(4,9,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'deltaker ny','deltaker/2(deles_ikke_med,navn,registrert,rolle,tilknytning,tredjepart)','utført','2026-11-22','2026-06-01',NULL,'54dd02f8f58294fecc74779a91ba24811114a6db435c0aa911362e49894c02c3','cdc9466c4b85ad381dd83cc2596e404ab3c58c1713c9490954c23b074fc7d5f0');
INSERT INTO "logg" VALUES(4,10,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke registrer','samtykke/4(dato,deltaker,form,gitt_av,informert,omraader,svar,type)','utført','2026-11-22','2026-06-01',NULL,'cdc9466c4b85ad381dd83cc2596e404ab3c58c1713c9490954c23b074fc7d5f0','05a0cefe362eca51ba1dcd69c5592669a10bd2844b6127a26ea1290e63df2959');
INSERT INTO "logg" VALUES(4,11,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke bekreft','samtykke/4(arkivref,bekreftet_skriftlig)','utført','2026-11-22','2026-06-01',NULL,'05a0cefe362eca51ba1dcd69c5592669a10bd2844b6127a26ea1290e63df2959','c69cef3d10ffbe990eed540c4e24de35749c72321e60507bd022799e69d7d9bb');
INSERT INTO "logg" VALUES(4,12,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'mote ny','mote/1(dato,status,sted,tid,type) motedeltaker/1.1(ja_til_motet,oppmote,part) motedeltaker/1.2(ja_til_motet,oppmote,part) motedeltaker/1.3(ja_til_motet,oppmote,part) motedeltaker/1.4(ja_til_motet,oppmote,part) sakspunkt/1.1(deles_ikke_med,livsomraade,maal,tekst,tredjepart) sakspunkt/1.2(deles_ikke_med,livsomraade,maal,tekst,tredjepart)','utført','2026-11-22','2026-06-01',NULL,'c69cef3d10ffbe990eed540c4e24de35749c72321e60507bd022799e69d7d9bb','ed5133bdd3f0a8f55aa21e53d3c3d9362e49752466cbd35753adb0be6655ffa0');
INSERT INTO "logg" VALUES(4,13,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'skjelett','','utført','2026-11-22','2026-06-01',NULL,'ed5133bdd3f0a8f55aa21e53d3c3d9362e49752466cbd35753adb0be6655ffa0','3d16fd09697464b3412c48a1d7c84a6b97603a91479d47efd9087a76da90f046');
INSERT INTO "logg" VALUES(4,14,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'mote referat','mote/1(merknadsfrist,moteleder,neste,referatdato,referent,status,variant) motedeltaker/1.1(oppmote) motedeltaker/1.2(oppmote) motedeltaker/1.3(oppmote) motedeltaker/1.4(oppmote) motedeltaker/1.5(ja_til_motet,navn,oppmote) referatpunkt/1.1(deles_ikke_med,slag,tekst,tredjepart) referatpunkt/1.2(deles_ikke_med,livsomraade,slag,tekst,tredjepart) referatpunkt/1.3(ansvarlig,deles_ikke_med,frist,maal,slag,tekst,tredjepart)','utført','2026-11-22','2026-06-01',NULL,'3d16fd09697464b3412c48a1d7c84a6b97603a91479d47efd9087a76da90f046','b36db8f3e84f94ff6fac7aab19788b15152aff9570715a06dee3b7ebdcbd3f9b');
INSERT INTO "logg" VALUES(4,15,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'mote ny','mote/2(dato,status,type) motedeltaker/2.1(ja_til_motet,oppmote,part) motedeltaker/2.2(ja_til_motet,oppmote,part) motedeltaker/2.3(ja_til_motet,oppmote,part) sakspunkt/2.1(deles_ikke_med,tekst,tredjepart)','utført','2026-11-22','2026-06-01',NULL,'b36db8f3e84f94ff6fac7aab19788b15152aff9570715a06dee3b7ebdcbd3f9b','d3a530fbdb5318c09a411770d0ce5039afe36127c22e07212aa94a92200d4983');
INSERT INTO "logg" VALUES(4,16,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'mote avlys','mote/2(status)','utført','2026-11-22','2026-06-01','b3273e480c751b1432c45ff93b0755388cddcb29ca1bb96327f4e4a59496f298','d3a530fbdb5318c09a411770d0ce5039afe36127c22e07212aa94a92200d4983','fa847bac7b04049eced4e37bacfe9f77afeb5811a542714290c34e400c5db203');
INSERT INTO "logg" VALUES(4,17,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'mote ny','mote/3(dato,klarert,status,type) motedeltaker/3.1(ja_til_motet,oppmote,part) motedeltaker/3.2(ja_til_motet,oppmote,part) motedeltaker/3.3(ja_til_motet,oppmote,part)','utført','2026-11-22','2026-06-01',NULL,'fa847bac7b04049eced4e37bacfe9f77afeb5811a542714290c34e400c5db203','2eb6cbe843c5c3c82b5b402c2726642aaba0e07e998ebdcc7e075f38fab95282');
INSERT INTO "logg" VALUES(4,18,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'maal ny','maal/2(deles_ikke_med,egne_ord,prioritet,status,tekst,tredjepart)','utført','2026-11-22','2026-06-01',NULL,'2eb6cbe843c5c3c82b5b402c2726642aaba0e07e998ebdcc7e075f38fab95282','b11f58f4622f232ec9d14e1b7a1dbf0bf8a04558a24e3b863f6d07c05dae1eb9');
INSERT INTO "logg" VALUES(4,19,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'tiltak ny','tiltak/2.1(ansvarlig,deles_ikke_med,status,tekst,tredjepart)','utført','2026-11-22','2026-06-01',NULL,'b11f58f4622f232ec9d14e1b7a1dbf0bf8a04558a24e3b863f6d07c05dae1eb9','c9f3175b655e087f8b4ef52dba9dc9283c4c30acb87abe173a288f5b13b1df70');
INSERT INTO "logg" VALUES(4,20,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'tiltak status','tiltak/1.1(status)','utført','2026-11-22','2026-06-01',NULL,'c9f3175b655e087f8b4ef52dba9dc9283c4c30acb87abe173a288f5b13b1df70','d2fd1bc897544ba33964455a59b94176ebcb2d00953e0db13ac4a4e7ddc27291');
INSERT INTO "logg" VALUES(4,21,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'evaluering ny','evaluering/1(bor_maal_endres,bor_tiltak_endres,dato,deles_ikke_med,fortsatt_behov,kan_tiltak_avsluttes,neste,planeier_deltok,planeiers_ord,tredjepart) maal/1(begrunnelse,oppnaaelse) maal/2(oppnaaelse) maalvurdering/1.1(begrunnelse,deles_ikke_med,livsomraade,oppnaaelse,tredjepart) maalvurdering/1.2(deles_ikke_med,oppnaaelse,tredjepart) plan(neste_evaluering)','utført','2026-11-22','2026-06-01',NULL,'d2fd1bc897544ba33964455a59b94176ebcb2d00953e0db13ac4a4e7ddc27291','5588d31f060a470d558c98a4b2f4aa0bf1960c94ec6eae0d48d03139516dbb67');
INSERT INTO "logg" VALUES(4,22,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'maal status','maal/2(status) tiltak/2.1(status)','utført','2026-11-22','2026-06-01',NULL,'5588d31f060a470d558c98a4b2f4aa0bf1960c94ec6eae0d48d03139516dbb67','036d45972652b7d2056088d789b0693dde5eeba2a918d2fa1c2227d7539e21dd');
INSERT INTO "logg" VALUES(4,23,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'endre-plan','fagplan/1(sted,tittel) plantekst/bakgrunn(deles_ikke_med,slag,tekst,tredjepart)','utført','2026-11-22','2026-06-01',NULL,'036d45972652b7d2056088d789b0693dde5eeba2a918d2fa1c2227d7539e21dd','d45a0aad9abb262337e9d7082ef53967bf13790827ff0abae1ce2a7217262cc9');
INSERT INTO "logg" VALUES(4,24,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'eksporter plan html','utgave=22 til=planeier','utført','2026-11-22','2026-06-01',NULL,'d45a0aad9abb262337e9d7082ef53967bf13790827ff0abae1ce2a7217262cc9','19cd9ed1ec9f87c1289af64ef67131ff8ba646ced0ba4359d0b1ef1d1d76bad7');
INSERT INTO "logg" VALUES(4,25,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'eksporter referat docx','utgave=22 til=1','utført','2026-11-22','2026-06-01',NULL,'19cd9ed1ec9f87c1289af64ef67131ff8ba646ced0ba4359d0b1ef1d1d76bad7','1c180dfa1e79850b294099f9943f0c2de1f59e156e0008a3f931c2c0f4b9bcce');
INSERT INTO "logg" VALUES(4,26,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'eksporter plan html','utgave=22 arbeidskopi','utført','2026-11-22','2026-06-01',NULL,'1c180dfa1e79850b294099f9943f0c2de1f59e156e0008a3f931c2c0f4b9bcce','93f14b835833f9efa8bd9888c7d687e34bd99529ca29f8024910248ae0a289b1');
INSERT INTO "logg" VALUES(4,27,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke trekk-tilbake','samtykke/4(trukket)','utført','2026-11-22','2026-06-01','1a85e008562a22fe77ee34dff772ad4e98032ecc0f1d1953952fcc71fbe2a7f5','93f14b835833f9efa8bd9888c7d687e34bd99529ca29f8024910248ae0a289b1','13519be3b3c1c54e63e4bd87adbd4dc58eb702f09df278319709814b98ead277');
INSERT INTO "logg" VALUES(4,28,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'deltaker ta-ut','deltaker/1(ut)','utført','2026-11-22','2026-06-01',NULL,'13519be3b3c1c54e63e4bd87adbd4dc58eb702f09df278319709814b98ead277','57e6a1ba46010af9d9251d7def1cd25bb9c6c285c500afed2731311f3730c708');
INSERT INTO "logg" VALUES(5,1,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'ny-plan','','utført','2026-11-22','2026-06-01',NULL,'0000000000000000000000000000000000000000000000000000000000000000','8a792ee553d14be0f262dc9a0235c46fc99cd6762cd1e90d02854f520961b350');
INSERT INTO "logg" VALUES(5,2,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'maal ny','','avvist IP-S01','2026-11-22','2026-06-01',NULL,'8a792ee553d14be0f262dc9a0235c46fc99cd6762cd1e90d02854f520961b350','4d1a0edc3ec26ea284669636fe00138c0fe5bd46dabda86e41533addff5670dc');
INSERT INTO "logg" VALUES(5,3,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke registrer','samtykke/1(dato,form,gitt_av,giver_navn,informert,omraader,svar,type,vitne)','utført','2026-11-22','2026-06-01',NULL,'4d1a0edc3ec26ea284669636fe00138c0fe5bd46dabda86e41533addff5670dc','c6896204d4ca9f8831b31e61c300398760382640cb16cdc66ffc240b99ad5919');
INSERT INTO "logg" VALUES(5,4,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'deltaker ny','deltaker/1(deles_ikke_med,navn,registrert,rolle,tilknytning,tjeneste,tredjepart)','utført','2026-11-22','2026-06-01',NULL,'c6896204d4ca9f8831b31e61c300398760382640cb16cdc66ffc240b99ad5919','e1030b886b35e0433f3878dc18720717cb830af081b5018d94d0d04e9bcef373');
INSERT INTO "logg" VALUES(5,5,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke registrer','samtykke/2(dato,deltaker,form,gitt_av,giver_navn,informert,omraader,svar,type)','utført','2026-11-22','2026-06-01',NULL,'e1030b886b35e0433f3878dc18720717cb830af081b5018d94d0d04e9bcef373','89a557ba398b51d4e36d833ed165a4eb54bdaa3646632923f70665c9b26d3db3');
INSERT INTO "logg" VALUES(6,1,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'ny-plan','','utført','2026-11-22','2026-06-01',NULL,'0000000000000000000000000000000000000000000000000000000000000000','f5de24ec5fa5b5f15d0d642517077682a3dcb1823b00ec5ff3417c451a806327');
INSERT INTO "logg" VALUES(6,2,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke registrer','samtykke/1(dato,form,gitt_av,informert,omraader,svar,type)','utført','2026-11-22','2026-06-01',NULL,'f5de24ec5fa5b5f15d0d642517077682a3dcb1823b00ec5ff3417c451a806327','166fefe7c4b1e2d55150202f148bfa46f26c8b464537931f834bfaa44b6c10b7');
INSERT INTO "logg" VALUES(6,3,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'avslutt','plan(avslutningsgrunn,avslutningstekst,avsluttet,ke_varslet,planeier_informert,status)','utført','2026-11-22','2026-06-01',NULL,'166fefe7c4b1e2d55150202f148bfa46f26c8b464537931f834bfaa44b6c10b7','a1a44aa6b032db75c33dce58e5c1fcc0a870c1951caf19aa89f899064d5a9220');
INSERT INTO "logg" VALUES(7,1,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak ny','','utført','2026-06-01','2026-06-01',NULL,'0000000000000000000000000000000000000000000000000000000000000000','96752217c9574872bedb3d1ecd33d517c8d04877eaa1918a539baccf7ad9b91c');
INSERT INTO "logg" VALUES(7,2,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak forelopig-svar','henvendelse/1(forelopig_svar)','utført','2026-06-01','2026-06-01',NULL,'96752217c9574872bedb3d1ecd33d517c8d04877eaa1918a539baccf7ad9b91c','b512ec71a02e593ad545209e5c767bb87ee0e1c4c9fb0f42cec539cdc0cbd7a7');
INSERT INTO "logg" VALUES(7,3,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak onske','onske/1(dato,gitt_av,spor_igjen,svar)','utført','2026-06-01','2026-06-01',NULL,'b512ec71a02e593ad545209e5c767bb87ee0e1c4c9fb0f42cec539cdc0cbd7a7','72947d51de126543bc8150bf671d6aaaa4e93fc58ce6e5a5a9b1be7f2ab06259');
INSERT INTO "logg" VALUES(7,4,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak onske','onske/2(dato,gitt_av,svar)','utført','2026-06-01','2026-06-01',NULL,'72947d51de126543bc8150bf671d6aaaa4e93fc58ce6e5a5a9b1be7f2ab06259','a2e0f7b015ebe1468a6491cc87a28de3f84c5f5952e3aac312d0d5fa1c07f893');
INSERT INTO "logg" VALUES(7,5,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak informasjon','informasjon/1(dato,informant,temaer)','utført','2026-06-01','2026-06-01',NULL,'a2e0f7b015ebe1468a6491cc87a28de3f84c5f5952e3aac312d0d5fa1c07f893','67dd07302bfb5b9ede390bdec46988242fa3ad516b8d3542c8249b52b464015b');
INSERT INTO "logg" VALUES(7,6,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak vurdering','plan(status) vurdering/1(antall_tjenester,dato,kriterier,varighet_maaneder,vurdert_av)','utført','2026-06-01','2026-06-01',NULL,'67dd07302bfb5b9ede390bdec46988242fa3ad516b8d3542c8249b52b464015b','abce7fe6330ad65e4af51c8ab8c828abef48d2f229486640a75df04ca9944ab3');
INSERT INTO "logg" VALUES(7,7,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak avklar','plan(status)','utført','2026-06-01','2026-06-01','73fc1e412a16205f1fb361be2b32a17f8fc2d41a4e9d990e3fd2abf04de78d82','abce7fe6330ad65e4af51c8ab8c828abef48d2f229486640a75df04ca9944ab3','da9c428a7815bd3d86888797a430cf6b4af35b2c8e933adf01b16715a71caabc');
INSERT INTO "logg" VALUES(7,8,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak beslutning','beslutning/1(begrunnelse,dato,organ,rettsgrunnlag,til,utfall) plan(status)','utført','2026-06-01','2026-06-01',NULL,'da9c428a7815bd3d86888797a430cf6b4af35b2c8e933adf01b16715a71caabc','b0f6bac07762b9093d792e98f81c14e2bbdff5c9a93fbadad732b491e3806dc7');
INSERT INTO "logg" VALUES(7,9,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak endre-beslutning','beslutning/1(underrettet)','utført','2026-06-01','2026-06-01',NULL,'b0f6bac07762b9093d792e98f81c14e2bbdff5c9a93fbadad732b491e3806dc7','cddd4c9665b8e47ec36ed628da572c69db940d9dc88a7e52529f00c366e74009');
INSERT INTO "logg" VALUES(7,10,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak klage','klage/1(beslutning,dato,framsatt_av,kategori,tekst)','utført','2026-06-01','2026-06-01',NULL,'cddd4c9665b8e47ec36ed628da572c69db940d9dc88a7e52529f00c366e74009','688e097baf2fd2d19bbabd343e09e9ca2af3270db835e4a1ed017dba85bc67ba');
INSERT INTO "logg" VALUES(7,11,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak klageutfall','klage/1(oversendt)','utført','2026-06-01','2026-06-01',NULL,'688e097baf2fd2d19bbabd343e09e9ca2af3270db835e4a1ed017dba85bc67ba','f0e1b4bb00e4cf92e536a5ec6491d510243f36c9d4e4b16d7ab42a13e6e0ef25');
INSERT INTO "logg" VALUES(7,12,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak sporsmaal','foresporsel/1(dato,tekst)','utført','2026-06-01','2026-06-01',NULL,'f0e1b4bb00e4cf92e536a5ec6491d510243f36c9d4e4b16d7ab42a13e6e0ef25','19c23274c19df39ceccbb8255c46e3446a71a62493068719ea39614f919a33c7');
INSERT INTO "logg" VALUES(7,13,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak besvar','foresporsel/1(besvart,svartekst)','utført','2026-06-01','2026-06-01',NULL,'19c23274c19df39ceccbb8255c46e3446a71a62493068719ea39614f919a33c7','e85290cff0b5cbc2070701ff7d3da15eba05af8a354b84ec4a6372d59d1258e2');
INSERT INTO "logg" VALUES(7,14,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak start','koordinator/1(fra,navn,rolle,valggrunner) plan(fra,status,til)','utført','2026-06-01','2026-06-01',NULL,'e85290cff0b5cbc2070701ff7d3da15eba05af8a354b84ec4a6372d59d1258e2','b6d2e0d490f9c893fa5f0bf30b3046eaf32b2ebf57af8c889e058cdd25db9ac0');
INSERT INTO "logg" VALUES(7,15,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke registrer','samtykke/1(dato,form,gitt_av,informert,omraader,svar,type)','utført','2026-06-01','2026-06-01',NULL,'b6d2e0d490f9c893fa5f0bf30b3046eaf32b2ebf57af8c889e058cdd25db9ac0','461bce23f1b011995b409ff714e80e108b41881af280d6af42d7664041032f0b');
INSERT INTO "logg" VALUES(7,16,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke bekreft','samtykke/1(bekreftet_skriftlig)','utført','2026-06-01','2026-06-01',NULL,'461bce23f1b011995b409ff714e80e108b41881af280d6af42d7664041032f0b','1a6360dc25f02d344a633c2b6450f31b102d5befce673d42ad13284e430ca880');
INSERT INTO "logg" VALUES(7,17,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'deltaker ny','deltaker/1(deles_ikke_med,kontaktform,navn,plangruppe,registrert,rettighet,rolle,taushet,tilknytning,tjeneste,tredjepart)','utført','2026-06-01','2026-06-01',NULL,'1a6360dc25f02d344a633c2b6450f31b102d5befce673d42ad13284e430ca880','35c14bef4ddad98549ffaa1512f889bb5b4371da40ef0d5f42110f9280d394d8');
INSERT INTO "logg" VALUES(7,18,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'deltaker ny','deltaker/2(bidrag,deles_ikke_med,navn,plangruppe,registrert,rettighet,tilknytning,tredjepart)','utført','2026-06-01','2026-06-01',NULL,'35c14bef4ddad98549ffaa1512f889bb5b4371da40ef0d5f42110f9280d394d8','5e34277fe79b4b31e8cd491f7a00e8522fbf2220f2729f2b5e491174f699e131');
INSERT INTO "logg" VALUES(7,19,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'samtykke registrer','samtykke/2(dato,deltaker,form,gitt_av,informert,omraader,svar,til,type)','utført','2026-06-01','2026-06-01',NULL,'5e34277fe79b4b31e8cd491f7a00e8522fbf2220f2729f2b5e491174f699e131','456c63b9a7133c1aeb3103bd510bb63c4896ec95df4b8a0bdf234183d7772a63');
INSERT INTO "logg" VALUES(7,20,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'maal ny','maal/1(deles_ikke_med,frist,livsomraade,smarter,status,tekst,tredjepart)','utført','2026-06-01','2026-06-01',NULL,'456c63b9a7133c1aeb3103bd510bb63c4896ec95df4b8a0bdf234183d7772a63','cfea4266b4932463643a3b20aa6d3fb07a2f087b896736c1ccf4e2d23a9e3569');
INSERT INTO "logg" VALUES(7,21,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'maal ny','maal/2(deles_ikke_med,foreslaatt_av,smarter,status,tekst,tredjepart)','utført','2026-06-01','2026-06-01',NULL,'cfea4266b4932463643a3b20aa6d3fb07a2f087b896736c1ccf4e2d23a9e3569','87983bd63517d6bbaed43df1ef2a552fbf98cf0d1dd16ea2eac5e1c9828be6be');
INSERT INTO "logg" VALUES(7,22,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'tiltak ny','tiltak/1.1(ansvarlig,deles_ikke_med,fra,status,tekst,til,tredjepart)','utført','2026-06-01','2026-06-01',NULL,'87983bd63517d6bbaed43df1ef2a552fbf98cf0d1dd16ea2eac5e1c9828be6be','93a833e67d1cfca338ede6ffa81fe4011c980ae1b8a49c75b6331130f29430cc');
INSERT INTO "logg" VALUES(7,23,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'tiltak ny','tiltak/1.2(ansvarlig,deles_ikke_med,foreslaatt_av,status,tekst,tredjepart)','utført','2026-06-01','2026-06-01',NULL,'93a833e67d1cfca338ede6ffa81fe4011c980ae1b8a49c75b6331130f29430cc','d28031e01e413e9b88027932176a3078e781d1f0a0f927f6b95655032172938e');
INSERT INTO "logg" VALUES(7,24,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'iverksett','plan(iverksatt,neste_evaluering,neste_revisjon,status) tilslutning/1(dato,gitt_av,part,svar)','utført','2026-06-01','2026-06-01',NULL,'d28031e01e413e9b88027932176a3078e781d1f0a0f927f6b95655032172938e','5cbb17d35b89297c40261469ed030af9b7aa02323822f15388f6692cb05f3afb');
INSERT INTO "logg" VALUES(7,25,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'koordinator ny','koordinator/2(fra,navn,rolle,valggrunner)','utført','2026-06-01','2026-06-01',NULL,'5cbb17d35b89297c40261469ed030af9b7aa02323822f15388f6692cb05f3afb','07d9ca951a43f4f497ff521551ee390f262aa676277bb3033f616aa7a191423c');
INSERT INTO "logg" VALUES(7,26,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'koordinator bytt','koordinator/1(byttegrunn,byttetekst,planeier_informert,til) koordinator/3(fra,navn,rolle,valggrunner)','utført','2026-06-01','2026-06-01',NULL,'07d9ca951a43f4f497ff521551ee390f262aa676277bb3033f616aa7a191423c','98f6492cb64f767123f903b045e217617314c97c9eb661ee8fa86e8a0e939b13');
INSERT INTO "logg" VALUES(7,27,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'koordinator meldt','koordinator/1(ke_varslet)','utført','2026-06-01','2026-06-01',NULL,'98f6492cb64f767123f903b045e217617314c97c9eb661ee8fa86e8a0e939b13','367be829d0f03ba4f26b45ff6f1c3ef4ead76f9b31bcc26a4d866a8233e984f3');
INSERT INTO "logg" VALUES(7,28,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'kartlegging skriv','kartlegging(planeiers_forventninger,bolig)','utført','2026-06-01','2026-06-01',NULL,'367be829d0f03ba4f26b45ff6f1c3ef4ead76f9b31bcc26a4d866a8233e984f3','6f689c3426d17f106995a34e2549d4b78a596ea05c8a333b62a01f3ebc319187');
INSERT INTO "logg" VALUES(7,29,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'kartlegging skriv','kartlegging(merknad)','utført','2026-06-01','2026-06-01',NULL,'6f689c3426d17f106995a34e2549d4b78a596ea05c8a333b62a01f3ebc319187','6cef8491bff8a6dd9c673fbc4c0ca11f6c248ba906bd7e76f679e8a4d761326f');
INSERT INTO "logg" VALUES(7,30,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'mote ny','mote/1(dato,status,sted,tid,type) motedeltaker/1.1(ja_til_motet,oppmote,part) motedeltaker/1.2(ja_til_motet,oppmote,part) motedeltaker/1.3(ja_til_motet,oppmote,part) sakspunkt/1.1(deles_ikke_med,livsomraade,maal,tekst,tredjepart) sakspunkt/1.2(deles_ikke_med,livsomraade,maal,tekst,tredjepart)','utført','2026-06-01','2026-06-01',NULL,'6cef8491bff8a6dd9c673fbc4c0ca11f6c248ba906bd7e76f679e8a4d761326f','e2c475399bace40c5e7aaaae603a60b7dbc85fe8fb5bec46a313e84a50bb643c');
INSERT INTO "logg" VALUES(7,31,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'mote referat','mote/1(moteleder,neste,referatdato,referent,status,variant) motedeltaker/1.2(oppmote) motedeltaker/1.3(oppmote)','utført','2026-06-01','2026-06-01',NULL,'e2c475399bace40c5e7aaaae603a60b7dbc85fe8fb5bec46a313e84a50bb643c','89414601fc2aa013bbab9ecabf0f15e803a61e3b76ae685b37f6a9facfe16ffc');
INSERT INTO "logg" VALUES(7,32,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'evaluering ny','evaluering/1(bor_maal_endres,bor_tiltak_endres,dato,deles_ikke_med,fortsatt_behov,kan_tiltak_avsluttes,neste,planeier_deltok,tredjepart) maal/1(begrunnelse,oppnaaelse) maalvurdering/1.1(begrunnelse,deles_ikke_med,livsomraade,oppnaaelse,tredjepart) plan(neste_evaluering)','utført','2026-06-01','2026-06-01',NULL,'89414601fc2aa013bbab9ecabf0f15e803a61e3b76ae685b37f6a9facfe16ffc','82831b310de57e3135361b29002a4c0b8d80bd83d0f28a16719480e972ac8fe9');
INSERT INTO "logg" VALUES(7,33,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'eksporter beslutning docx','utgave=30 til=planeier beslutning=1','utført','2026-06-01','2026-06-01',NULL,'82831b310de57e3135361b29002a4c0b8d80bd83d0f28a16719480e972ac8fe9','8303d94048261c0578a402a2776f4b0f4934b78fefff8c1ee2d883b3620aa80c');
INSERT INTO "logg" VALUES(7,34,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'merk-feil','maal/2(tekst)','utført','2026-06-01','2026-06-01','e084767b733cb22d8f29aa9b9ae739e402ded160ae71b52613b850bde3ed3387','8303d94048261c0578a402a2776f4b0f4934b78fefff8c1ee2d883b3620aa80c','e5d15038484728adcd2ea626de018abba6cefd60ff710e18231882f785703a36');
INSERT INTO "logg" VALUES(8,1,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak ny','','utført','2026-06-01','2026-06-01',NULL,'0000000000000000000000000000000000000000000000000000000000000000','e61b468aa8c83d228cc7fcd674bf9949830766f639731404d49c1b47ddef93c1');
INSERT INTO "logg" VALUES(8,2,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak uten-plan','koordinator/1(fra,navn,rolle,valggrunner) plan(ansvarsgruppe,status)','utført','2026-06-01','2026-06-01',NULL,'e61b468aa8c83d228cc7fcd674bf9949830766f639731404d49c1b47ddef93c1','9a1ff7e77a7d9185862b894c2f9250ea2f8266f093868c1621319b7745150f24');
INSERT INTO "logg" VALUES(9,1,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak ny','','utført','2026-06-01','2026-06-01',NULL,'0000000000000000000000000000000000000000000000000000000000000000','8604d6a0a9bc36267bcb7ff10fc6f59362e2b8330f05c5b128df59b108a8dcc3');
INSERT INTO "logg" VALUES(9,2,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak onske','onske/1(dato,gitt_av,svar)','utført','2026-06-01','2026-06-01',NULL,'8604d6a0a9bc36267bcb7ff10fc6f59362e2b8330f05c5b128df59b108a8dcc3','264eddf310ab855713c790949d8514cb635b62515070f3be5a77c1bf33230065');
INSERT INTO "logg" VALUES(9,3,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak beslutning','beslutning/1(begrunnelse,dato,organ,rettsgrunnlag,utfall) plan(status)','utført','2026-06-01','2026-06-01',NULL,'264eddf310ab855713c790949d8514cb635b62515070f3be5a77c1bf33230065','0076f53f5aa5976648a14878f84d9dec12310d8dd3fd130ccbc480969746c8c8');
INSERT INTO "logg" VALUES(9,4,'2026-06-01T10:00:00.000+00:00',1,'proveperson',NULL,'sak beslutning','beslutning/2(begrunnelse,dato,organ,rettsgrunnlag,utfall)','utført','2026-06-01','2026-06-01',NULL,'0076f53f5aa5976648a14878f84d9dec12310d8dd3fd130ccbc480969746c8c8','f03fb1f9413e48ae198b46a73027af78010700e1643075493740ee641968d2b5');
CREATE TABLE logghode (
kjede INTEGER NOT NULL,
lopenummer INTEGER NOT NULL,
hash TEXT NOT NULL,
PRIMARY KEY (kjede)
);
INSERT INTO "logghode" VALUES(0,10,'af43b682f7094a44e8077fa354e6e0770f9ab828954be8cf3178e20e2f753aaa');
INSERT INTO "logghode" VALUES(1,1,'277213ccfb1402eb9b413ab436cdf5cfe8259747ccbd64e13858a3700232475a');
INSERT INTO "logghode" VALUES(2,1,'f55c2f74a87d4c9b829ed4f459bf2029960598004af1ceeeeab0561475b89c07');
INSERT INTO "logghode" VALUES(3,2,'817f5b6f571c1c1bcf26ae31bdd0154a3836dd03a5ef0bdead5c491482acb6b4');
INSERT INTO "logghode" VALUES(4,28,'57e6a1ba46010af9d9251d7def1cd25bb9c6c285c500afed2731311f3730c708');
INSERT INTO "logghode" VALUES(5,5,'89a557ba398b51d4e36d833ed165a4eb54bdaa3646632923f70665c9b26d3db3');
INSERT INTO "logghode" VALUES(6,3,'a1a44aa6b032db75c33dce58e5c1fcc0a870c1951caf19aa89f899064d5a9220');
INSERT INTO "logghode" VALUES(7,34,'e5d15038484728adcd2ea626de018abba6cefd60ff710e18231882f785703a36');
INSERT INTO "logghode" VALUES(8,2,'9a1ff7e77a7d9185862b894c2f9250ea2f8266f093868c1621319b7745150f24');
INSERT INTO "logghode" VALUES(9,4,'f03fb1f9413e48ae198b46a73027af78010700e1643075493740ee641968d2b5');
CREATE TABLE maal (
livsomraade TEXT,
tredjepart BOOLEAN NOT NULL,
deles_ikke_med TEXT DEFAULT '' NOT NULL,
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
tekst TEXT NOT NULL,
egne_ord TEXT,
prioritet INTEGER,
fra DATE,
frist DATE,
evalueres DATE,
smarter TEXT DEFAULT '' NOT NULL,
foreslaatt_av TEXT,
avtalt DATE,
status VARCHAR(40) NOT NULL,
oppnaaelse VARCHAR(40),
begrunnelse TEXT,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT maal_status CHECK (status IN ('forslag', 'godkjent', 'aktivt', 'avsluttet', 'avbrutt')),
CONSTRAINT maal_oppnaaelse CHECK (oppnaaelse IN ('naadd', 'delvis', 'ikke_naadd'))
)
WITHOUT ROWID;
INSERT INTO "maal" VALUES('fritid',0,'',1,1,1,'Ella er med på klassens turer og aktiviteter på lik linje med de andre','Jeg vil være med helt opp på toppen.',1,'2026-01-12','2026-12-18',NULL,'',NULL,NULL,'aktivt',NULL,NULL);
INSERT INTO "maal" VALUES('helse',0,'',1,1,2,'Ella går lengre med krykker uten å bli for sliten','Jeg vil gå hele veien til biblioteket.',2,'2026-01-12','2026-12-18',NULL,'',NULL,NULL,'aktivt',NULL,NULL);
INSERT INTO "maal" VALUES('utdanning',0,'',1,1,3,'Ella får vist hva hun kan, uten å bli sliten av å skrive for hånd',NULL,3,'2026-01-12','2026-06-19',NULL,'',NULL,NULL,'avsluttet','naadd',NULL);
INSERT INTO "maal" VALUES('overgang',0,'',1,1,4,'Ella er trygg på overgangen til mellomtrinnet','Jeg vil vite hvor klasserommet er før jeg begynner.',NULL,'2026-03-02','2027-01-11',NULL,'',NULL,NULL,'aktivt',NULL,NULL);
INSERT INTO "maal" VALUES('bolig',0,'',2,1,1,'Amir bor i egen leilighet og trives der','Et sted der jeg kan spille uten at noen banker i veggen.',1,'2026-02-02','2026-12-01',NULL,'',NULL,NULL,'aktivt',NULL,NULL);
INSERT INTO "maal" VALUES('arbeid',0,'',2,1,2,'Amir har en fast jobb på minst halv tid','Helst i musikkbutikken, men alt er bedre enn å sitte hjemme.',2,'2026-02-02','2027-02-01',NULL,'',NULL,NULL,'aktivt',NULL,NULL);
INSERT INTO "maal" VALUES('utdanning',0,'',2,1,3,'Amir fullfører norsk og matematikk på videregående',NULL,3,'2026-02-02','2026-12-11',NULL,'',NULL,NULL,'aktivt',NULL,NULL);
INSERT INTO "maal" VALUES('psykisk_helse',0,'',2,1,4,'Amir har noe å gripe til når dagene blir tunge','Jeg vil vite hva jeg skal gjøre før det sklir ut.',NULL,'2026-02-02','2026-12-18',NULL,'',NULL,NULL,'aktivt',NULL,NULL);
INSERT INTO "maal" VALUES('fritid',0,'',3,1,1,'Bjarne steller sin egen del av hagen','Tomater. Og roser til naboen.',1,'2026-01-26','2026-10-31',NULL,'',NULL,NULL,'avsluttet','naadd',NULL);
INSERT INTO "maal" VALUES('kommunikasjon',0,'',3,1,2,'Bjarne får sagt det han vil til dem som kommer hjem','Vent litt, så kommer ordet.',2,'2026-01-26','2027-01-25',NULL,'',NULL,NULL,'aktivt',NULL,NULL);
INSERT INTO "maal" VALUES('dagligliv',0,'',3,1,3,'Bjarne møter færre og kjente ansikter hjemme',NULL,NULL,'2026-01-26','2026-12-31',NULL,'',NULL,NULL,'aktivt',NULL,NULL);
INSERT INTO "maal" VALUES('bolig',0,'',4,2,1,'Flytte til egen leilighet',NULL,NULL,NULL,'2027-10-01',NULL,'',NULL,NULL,'aktivt','delvis','Lang ventetid');
INSERT INTO "maal" VALUES(NULL,0,'',4,3,2,'Mer trening','Jeg vil bli sterk',2,NULL,NULL,NULL,'',NULL,NULL,'avsluttet','naadd',NULL);
INSERT INTO "maal" VALUES('bolig',0,'',7,2,1,'Bo for meg selv',NULL,NULL,NULL,'2026-12-01',NULL,'spesifikt,maalbart',NULL,NULL,'aktivt','delvis','Ventetid');
INSERT INTO "maal" VALUES(NULL,0,'',7,2,2,'[feilregistrert]',NULL,NULL,NULL,NULL,NULL,'','1',NULL,'forslag',NULL,NULL);
CREATE TABLE maalvurdering (
livsomraade TEXT,
tredjepart BOOLEAN NOT NULL,
deles_ikke_med TEXT DEFAULT '' NOT NULL,
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
evaluering INTEGER NOT NULL,
maal INTEGER NOT NULL,
oppnaaelse VARCHAR(40) NOT NULL,
begrunnelse TEXT,
PRIMARY KEY ("plan", evaluering, maal),
FOREIGN KEY("plan", evaluering) REFERENCES evaluering ("plan", nummer),
FOREIGN KEY("plan", maal) REFERENCES maal ("plan", nummer),
CONSTRAINT maalvurdering_oppnaaelse CHECK (oppnaaelse IN ('naadd', 'delvis', 'ikke_naadd'))
)
WITHOUT ROWID;
INSERT INTO "maalvurdering" VALUES(NULL,0,'',1,1,1,1,'delvis','Ella har vært med på to av tre turer. Stolen kom ikke fram på den siste.');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',1,1,1,2,'delvis','Hun går lenger, men blir sliten når det er kaldt.');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',1,1,1,3,'delvis','Utstyret er valgt, men ennå ikke tatt i bruk i alle fag.');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',2,1,1,1,'delvis','Søknaden er sendt, men det er lang ventetid.');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',2,1,1,2,'delvis','Arbeidstreningen er i gang, og Amir trives. En fast jobb er neste skritt.');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',2,1,1,3,'delvis','Norsk går godt. Matematikk begynner til høsten.');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',2,1,1,4,'delvis','Mestringsplanen er påbegynt, og samtalene oppleves nyttige.');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',3,1,1,1,'delvis','Kassene bygges nå, og frøene er kjøpt.');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',3,1,1,2,'delvis','Treningen er i gang, men ikke alle kjenner bildekortene.');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',3,1,1,3,'ikke_naadd','Det var elleve forskjellige innom i februar.');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',3,1,2,1,'naadd',NULL);
INSERT INTO "maalvurdering" VALUES(NULL,0,'',3,1,2,2,'delvis','Bjarne blir forstått av de faste, men ikke av vikarene.');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',3,1,2,3,'delvis','Sju forskjellige i september. Målet er fem.');
INSERT INTO "maalvurdering" VALUES('bolig',0,'',4,1,1,1,'delvis','Lang ventetid');
INSERT INTO "maalvurdering" VALUES(NULL,0,'',4,1,1,2,'naadd',NULL);
INSERT INTO "maalvurdering" VALUES('bolig',0,'',7,1,1,1,'delvis','Ventetid');
CREATE TABLE migrering (
nummer INTEGER NOT NULL,
navn TEXT NOT NULL,
tidspunkt TEXT NOT NULL,
programversjon TEXT NOT NULL,
PRIMARY KEY (nummer)
);
INSERT INTO "migrering" VALUES(1,'m0001_forste_register','2026-06-01T10:00:00.000+00:00','0.1.0');
INSERT INTO "migrering" VALUES(2,'m0002_saken_rundt_planen','2026-11-25T12:58:27.100+00:00','0.1.0');
CREATE TABLE mote (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
type VARCHAR(40) NOT NULL,
dato DATE NOT NULL,
tid TEXT,
sted TEXT,
status VARCHAR(40) NOT NULL,
klarert DATE,
moteleder TEXT,
referent TEXT,
variant VARCHAR(40),
innkalt DATE,
referatdato DATE,
referatstatus VARCHAR(40),
referat_sendt DATE,
referat_godkjent DATE,
neste DATE,
merknadsfrist DATE,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT mote_type CHECK (type IN ('samarbeid', 'ansvarsgruppe', 'evaluering', 'eget_mote', 'annet')),
CONSTRAINT mote_status CHECK (status IN ('planlagt', 'innkalt', 'avholdt', 'avlyst')),
CONSTRAINT mote_variant CHECK (variant IN ('kort', 'utfyllende')),
CONSTRAINT mote_referatstatus CHECK (referatstatus IN ('utkast', 'sendt', 'merknader', 'godkjent'))
)
WITHOUT ROWID;
INSERT INTO "mote" VALUES(1,1,1,'ansvarsgruppe','2026-09-16','14:15','Fjordvik skole, rom 12','avholdt','2026-09-02','koordinator','3','utfyllende',NULL,'2026-09-21',NULL,NULL,NULL,'2027-02-10','2026-10-05');
INSERT INTO "mote" VALUES(1,1,2,'ansvarsgruppe','2027-02-10','14:15','Fjordvik skole, rom 12','planlagt',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mote" VALUES(2,1,1,'ansvarsgruppe','2026-06-15','10:00','Rådhuset, rom 2','avholdt','2026-06-01','planeier','koordinator','utfyllende',NULL,'2026-06-18',NULL,NULL,NULL,'2026-12-10','2026-07-01');
INSERT INTO "mote" VALUES(2,1,2,'evaluering','2026-12-10','10:00','Rådhuset, rom 2','planlagt',NULL,'planeier',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mote" VALUES(3,1,1,'ansvarsgruppe','2026-10-20','11:00','Hjemme hos Bjarne','avholdt','2026-10-05','koordinator','3','kort',NULL,'2026-10-23',NULL,NULL,NULL,'2027-01-14','2026-11-06');
INSERT INTO "mote" VALUES(3,1,2,'ansvarsgruppe','2027-01-14','11:00','Hjemme hos Bjarne','planlagt',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mote" VALUES(4,2,1,'ansvarsgruppe','2026-11-20','10:00','Rådhuset, rom 2','avholdt',NULL,'koordinator','1','utfyllende',NULL,'2026-11-22',NULL,NULL,NULL,'2027-01-15','2026-12-05');
INSERT INTO "mote" VALUES(4,2,2,'samarbeid','2026-12-01',NULL,NULL,'avlyst',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mote" VALUES(4,1,3,'samarbeid','2026-12-08',NULL,NULL,'planlagt','2026-11-21',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mote" VALUES(7,2,1,'ansvarsgruppe','2026-05-27','10:00','Raadhuset','avholdt',NULL,'koordinator','1','kort',NULL,'2026-06-01',NULL,NULL,NULL,'2026-10-01',NULL);
CREATE TABLE motedeltaker (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
mote INTEGER NOT NULL,
nummer INTEGER NOT NULL,
part TEXT,
navn TEXT,
oppmote VARCHAR(40) NOT NULL,
ja_til_motet BOOLEAN NOT NULL,
PRIMARY KEY ("plan", mote, nummer),
FOREIGN KEY("plan", mote) REFERENCES mote ("plan", nummer),
CONSTRAINT motedeltaker_oppmote CHECK (oppmote IN ('invitert', 'til_stede', 'forfall'))
)
WITHOUT ROWID;
INSERT INTO "motedeltaker" VALUES(1,1,1,1,'planeier',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(1,1,1,2,'koordinator',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(1,1,1,3,'1',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(1,1,1,4,'3',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(1,1,1,5,'5',NULL,'forfall',0);
INSERT INTO "motedeltaker" VALUES(1,1,1,6,NULL,'Vaktmester Rolf Eksempel','til_stede',1);
INSERT INTO "motedeltaker" VALUES(1,1,2,1,'planeier',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(1,1,2,2,'koordinator',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(1,1,2,3,'1',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(1,1,2,4,'2',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(1,1,2,5,'3',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(1,1,2,6,'5',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(2,1,1,1,'planeier',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(2,1,1,2,'koordinator',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(2,1,1,3,'1',NULL,'forfall',0);
INSERT INTO "motedeltaker" VALUES(2,1,1,4,'2',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(2,1,1,5,'3',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(2,1,1,6,'4',NULL,'til_stede',1);
INSERT INTO "motedeltaker" VALUES(2,1,2,1,'planeier',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(2,1,2,2,'koordinator',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(2,1,2,3,'1',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(2,1,2,4,'2',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(2,1,2,5,'3',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(2,1,2,6,'5',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(3,1,1,1,'planeier',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(3,1,1,2,'koordinator',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(3,1,1,3,'1',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(3,1,1,4,'2',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(3,1,1,5,'3',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(3,1,1,6,'5',NULL,'forfall',0);
INSERT INTO "motedeltaker" VALUES(3,1,2,1,'planeier',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(3,1,2,2,'koordinator',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(3,1,2,3,'1',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(3,1,2,4,'2',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(3,1,2,5,'3',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(3,1,2,6,'5',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(4,2,1,1,'planeier',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(4,2,1,2,'koordinator',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(4,2,1,3,'1',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(4,2,1,4,'2',NULL,'forfall',0);
INSERT INTO "motedeltaker" VALUES(4,1,1,5,NULL,'Gunnar Gjest','til_stede',1);
INSERT INTO "motedeltaker" VALUES(4,1,2,1,'planeier',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(4,1,2,2,'koordinator',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(4,1,2,3,'1',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(4,1,3,1,'planeier',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(4,1,3,2,'koordinator',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(4,1,3,3,'1',NULL,'invitert',1);
INSERT INTO "motedeltaker" VALUES(7,1,1,1,'planeier',NULL,'invitert',0);
INSERT INTO "motedeltaker" VALUES(7,2,1,2,'koordinator',NULL,'til_stede',0);
INSERT INTO "motedeltaker" VALUES(7,2,1,3,'1',NULL,'til_stede',0);
CREATE TABLE nodtilgang (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
navn TEXT NOT NULL,
stilling VARCHAR(40) NOT NULL,
fra DATE NOT NULL,
til DATE NOT NULL,
begrunnelse TEXT NOT NULL,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT nodtilgang_stilling CHECK (stilling IN ('leder', 'systemansvarlig'))
)
WITHOUT ROWID;
CREATE TABLE onske (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
dato DATE NOT NULL,
svar VARCHAR(40) NOT NULL,
gitt_av VARCHAR(40) NOT NULL,
spor_igjen DATE,
merknad TEXT,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT onske_svar CHECK (svar IN ('ja', 'nei', 'ikke_naa')),
CONSTRAINT onske_gitt_av CHECK (gitt_av IN ('planeier', 'foresatt', 'verge', 'fullmektig', 'naermeste_paarorende', 'barnevernstjenesten'))
)
WITHOUT ROWID;
INSERT INTO "onske" VALUES(7,1,1,'2026-04-21','ikke_naa','planeier','2026-09-01',NULL);
INSERT INTO "onske" VALUES(7,1,2,'2026-05-02','ja','planeier',NULL,NULL);
INSERT INTO "onske" VALUES(9,1,1,'2026-05-01','ja','planeier',NULL,NULL);
CREATE TABLE opplaering (
fagperson INTEGER NOT NULL,
nummer INTEGER NOT NULL,
version INTEGER NOT NULL,
kurs TEXT NOT NULL,
dato DATE NOT NULL,
PRIMARY KEY (fagperson, nummer),
FOREIGN KEY(fagperson) REFERENCES fagperson (nummer)
)
WITHOUT ROWID;
CREATE TABLE overgang (
livsomraade TEXT,
tredjepart BOOLEAN NOT NULL,
deles_ikke_med TEXT DEFAULT '' NOT NULL,
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
overgang VARCHAR(40) NOT NULL,
dato DATE NOT NULL,
tekst TEXT,
forberedt DATE,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT overgang_overgang CHECK (overgang IN ('barnehage_skole', 'ungdomsskole_vgs', 'skole_arbeid', 'flytting', 'rehabilitering', 'myndig', 'annet'))
)
WITHOUT ROWID;
CREATE TABLE person (
id TEXT NOT NULL,
version INTEGER NOT NULL,
navn TEXT NOT NULL,
fodselsdato DATE NOT NULL,
telefon TEXT,
adresse TEXT,
adressesperre VARCHAR(40) NOT NULL, tolk TEXT, tilrettelegging TEXT, kultur TEXT,
PRIMARY KEY (id),
CONSTRAINT person_adressesperre CHECK (adressesperre IN ('ingen', 'fortrolig', 'strengt_fortrolig'))
);
INSERT INTO "person" VALUES('7a1c0f52-6d0e-4c59-9a55-0d6f2f6b9101',1,'Ella Fjordheim','2017-04-22',NULL,'Blåbærstien 4
0000 Fjordvik','ingen',NULL,NULL,NULL);
INSERT INTO "person" VALUES('7a1c0f52-6d0e-4c59-9a55-0d6f2f6b9102',1,'Amir Strandvik','2007-03-09','55 00 00 30','Havnegata 12, 0000 Fjordvik','ingen',NULL,NULL,NULL);
INSERT INTO "person" VALUES('7a1c0f52-6d0e-4c59-9a55-0d6f2f6b9103',1,'Bjarne Holmvik','1968-10-30','55 00 00 40','Solsvingen 7 B, 0000 Fjordvik','ingen',NULL,NULL,NULL);
INSERT INTO "person" VALUES('00000000-0000-0000-0000-000000000001',1,'Kari Nordmann','1990-05-17',NULL,NULL,'ingen',NULL,NULL,NULL);
INSERT INTO "person" VALUES('00000000-0000-0000-0000-000000000003',1,'Åse Ærlig','2012-02-03',NULL,NULL,'ingen',NULL,NULL,NULL);
INSERT INTO "person" VALUES('00000000-0000-0000-0000-000000000005',1,'Per Ferdig','1950-12-31',NULL,NULL,'ingen',NULL,NULL,NULL);
INSERT INTO "person" VALUES('65961fb1-1158-463b-9d32-40c11f63defd',1,'Tor Vik','1979-03-04',NULL,NULL,'ingen',NULL,NULL,NULL);
INSERT INTO "person" VALUES('6359fbd6-03c4-45bb-aaf0-996a460838d8',1,'Liv Strand','2012-08-30',NULL,NULL,'ingen',NULL,NULL,NULL);
INSERT INTO "person" VALUES('230cf3ee-394e-4388-9602-2a42c6fb72a9',1,'Jon Berg','1950-02-03',NULL,NULL,'ingen',NULL,NULL,NULL);
CREATE TABLE "plan" (
nummer INTEGER NOT NULL,
id TEXT NOT NULL,
planeier_id TEXT NOT NULL,
version INTEGER NOT NULL,
utgave INTEGER NOT NULL,
status VARCHAR(40) NOT NULL,
fra DATE,
til DATE,
saksnummer TEXT,
gjelder_barn BOOLEAN DEFAULT 0 NOT NULL,
ansvarsgruppe BOOLEAN DEFAULT 0 NOT NULL,
plan_annet_sted TEXT,
tilgjengelighet TEXT,
detaljgrad VARCHAR(40) NOT NULL,
sprak VARCHAR(40) NOT NULL,
opprettet DATE NOT NULL,
sendt_uttalelse DATE,
uttalelsesfrist DATE,
iverksatt DATE,
neste_evaluering DATE,
neste_revisjon DATE,
avsluttet DATE,
avslutningsgrunn VARCHAR(40),
avslutningstekst TEXT,
planeier_informert DATE,
ke_varslet DATE,
arkivkopi DATE,
kopi_til_planeier DATE,
arkivert DATE,
arkivref TEXT,
levert DATE,
levert_utgave INTEGER,
PRIMARY KEY (nummer),
FOREIGN KEY(planeier_id) REFERENCES person (id),
UNIQUE (id),
CONSTRAINT plan_status CHECK (status IN ('henvendelse', 'under_vurdering', 'avklares', 'innvilget', 'avslaatt', 'uten_plan', 'utkast', 'til_uttalelse', 'aktiv', 'i_bero', 'avsluttet', 'arkivert')),
CONSTRAINT plan_detaljgrad CHECK (detaljgrad IN ('kort', 'utfyllende')),
CONSTRAINT plan_sprak CHECK (sprak IN ('nb', 'nn')),
CONSTRAINT plan_avslutningsgrunn CHECK (avslutningsgrunn IN ('ikke_behov', 'onsker_ikke', 'dod', 'flyttet', 'annet'))
);
INSERT INTO "plan" VALUES(1,'7a1c0f52-6d0e-4c59-9a55-0d6f2f6b9001','7a1c0f52-6d0e-4c59-9a55-0d6f2f6b9101',1,1,'aktiv','2026-01-12','2027-01-11','26/101',0,0,NULL,NULL,'utfyllende','nb','2025-12-01',NULL,NULL,'2026-01-12','2027-01-05','2027-01-11',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(2,'7a1c0f52-6d0e-4c59-9a55-0d6f2f6b9002','7a1c0f52-6d0e-4c59-9a55-0d6f2f6b9102',1,1,'aktiv','2026-02-02','2027-02-01','26/114',0,0,NULL,NULL,'utfyllende','nb','2026-01-15',NULL,NULL,'2026-02-02','2026-09-15','2026-12-15',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(3,'7a1c0f52-6d0e-4c59-9a55-0d6f2f6b9003','7a1c0f52-6d0e-4c59-9a55-0d6f2f6b9103',1,1,'aktiv','2026-01-26','2027-01-25','26/127',0,0,NULL,NULL,'kort','nb','2026-01-05',NULL,NULL,'2026-01-26','2027-01-15','2027-01-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(4,'00000000-0000-0000-0000-000000000002','00000000-0000-0000-0000-000000000001',24,24,'aktiv','2026-11-01','2027-11-01',NULL,0,0,NULL,NULL,'utfyllende','nb','2026-11-22',NULL,NULL,'2026-11-10','2027-11-21','2027-05-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(5,'00000000-0000-0000-0000-000000000004','00000000-0000-0000-0000-000000000003',4,4,'utkast','2026-11-01','2027-11-01',NULL,0,0,NULL,NULL,'utfyllende','nb','2026-11-22',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(6,'00000000-0000-0000-0000-000000000006','00000000-0000-0000-0000-000000000005',3,3,'avsluttet','2026-11-01','2027-11-01',NULL,0,0,NULL,NULL,'utfyllende','nb','2026-11-22',NULL,NULL,NULL,NULL,NULL,'2026-11-20','onsker_ikke','Planeier vil ikke mer.','2026-11-20','2026-11-21',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(7,'42b91248-845b-4a6e-a3d8-9b70528fd8fa','65961fb1-1158-463b-9d32-40c11f63defd',31,31,'aktiv','2026-05-20','2027-05-01',NULL,0,0,NULL,NULL,'utfyllende','nb','2026-06-01',NULL,NULL,'2026-05-22','2027-05-31','2026-11-22',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(8,'8c0d72b3-dd40-4716-be6e-83c83d0fba4f','6359fbd6-03c4-45bb-aaf0-996a460838d8',2,2,'uten_plan',NULL,NULL,NULL,0,1,NULL,NULL,'utfyllende','nb','2026-06-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "plan" VALUES(9,'093d6a09-61de-4a43-9343-35356637286e','230cf3ee-394e-4388-9602-2a42c6fb72a9',4,4,'avslaatt',NULL,NULL,NULL,0,0,NULL,NULL,'utfyllende','nb','2026-06-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE plantekst (
livsomraade TEXT,
tredjepart BOOLEAN NOT NULL,
deles_ikke_med TEXT DEFAULT '' NOT NULL,
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
slag VARCHAR(40) NOT NULL,
tekst TEXT NOT NULL,
PRIMARY KEY ("plan", slag),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT plantekst_slag CHECK (slag IN ('viktig_for_meg', 'bakgrunn', 'ressurser', 'eget_bidrag', 'paarorendes_bidrag', 'samarbeid'))
)
WITHOUT ROWID;
INSERT INTO "plantekst" VALUES(NULL,0,'',1,1,'bakgrunn','Ella går i fjerde klasse og bor sammen med mamma, pappa og lillebror. Hun bruker rullestol ute og krykker inne. Hun blir fort sliten i armene, og trenger litt lengre tid når hun skal skrive og kle på seg. Familien har kontakt med mange tjenester og ønsker én plan som alle kjenner.');
INSERT INTO "plantekst" VALUES(NULL,0,'',1,1,'eget_bidrag','Jeg sier fra når jeg er sliten. Jeg øver med krykkene hjemme, og jeg bestemmer selv hvem som skal være med meg i svømmehallen.');
INSERT INTO "plantekst" VALUES('familie',1,'',1,1,'paarorendes_bidrag','Foreldrene følger til trening og svømming annenhver gang, og sier tidlig fra til skolen om uker med mye behandling. Farmor henter på torsdager.');
INSERT INTO "plantekst" VALUES(NULL,0,'',1,1,'ressurser','Ella er nysgjerrig, morsom og tålmodig. Hun leser mye, husker det meste, og sier fra når noe er urettferdig. Hun har to nære venner i klassen og en farmor som bor i nabohuset.');
INSERT INTO "plantekst" VALUES(NULL,0,'',1,1,'samarbeid','Skolen, PPT og fysioterapeuten avtaler treningen slik at Ella slipper å gå glipp av gym og friminutt. Hjelpemiddelsentralen tas med når nytt utstyr skal prøves.');
INSERT INTO "plantekst" VALUES(NULL,0,'',1,1,'viktig_for_meg','Jeg vil være med på det de andre i klassen gjør. Også når det er tur.
Jeg liker å svømme, for i vannet er jeg rask.
Jeg vil at de voksne snakker til meg, ikke bare til mamma og pappa.');
INSERT INTO "plantekst" VALUES('psykisk_helse',0,'',2,1,'bakgrunn','Amir har hatt noen tunge år og falt ut av videregående skole våren 2025. Han har det bedre nå, og er klar for å ta fatt igjen, litt om gangen. Han vil at de som hjelper ham, snakker sammen, så han slipper å begynne på nytt hver gang.');
INSERT INTO "plantekst" VALUES(NULL,0,'',2,1,'eget_bidrag','Jeg møter til avtaler, eller sier fra på melding før klokka ti. Jeg skriver ned hva jeg vil ta opp før møtene.');
INSERT INTO "plantekst" VALUES('familie',1,'',2,1,'paarorendes_bidrag','Søsteren Leila hjelper til med flytting, og har middag klar hver søndag.');
INSERT INTO "plantekst" VALUES(NULL,0,'',2,1,'ressurser','Amir spiller gitar og lager egne låter. Han er god med mennesker, lærer fort når han får prøve selv, og har en storesøster han stoler på.');
INSERT INTO "plantekst" VALUES(NULL,0,'',2,1,'samarbeid','NAV og skolen avtaler dager sammen, så arbeidstrening og fag ikke kolliderer. Boligkontoret kobles inn når søknaden er klar.');
INSERT INTO "plantekst" VALUES(NULL,0,'',2,1,'viktig_for_meg','Jeg vil bo for meg selv og ha en jobb å gå til.
Jeg vil være den som bestemmer hvem som får vite hva.
Musikken er det som holder meg oppe.');
INSERT INTO "plantekst" VALUES('helse',0,'',3,1,'bakgrunn','Bjarne bor i egen leilighet med felles hage. Etter et hjerneslag i 2024 trenger han hjelp til å huske avtaler, og til noe av det praktiske. Han bruker få ord, men vet godt hva han vil.');
INSERT INTO "plantekst" VALUES(NULL,0,'',3,1,'eget_bidrag','Jeg vanner hver dag, og ringer på knappen når jeg trenger hjelp.');
INSERT INTO "plantekst" VALUES('familie',1,'',3,1,'paarorendes_bidrag','Broren Kåre kommer hver lørdag, og de reiser på hytta to ganger i året.');
INSERT INTO "plantekst" VALUES(NULL,0,'',3,1,'ressurser','Bjarne var gartner i tretti år og kjenner hver plante i nabolaget. Han er blid, har godt humør om morgenen, og er venn med alle hundene på turstien.');
INSERT INTO "plantekst" VALUES(NULL,0,'',3,1,'samarbeid','Hjemmetjenesten og logopeden bruker de samme bildekortene. Fastlegen får beskjed gjennom hjemmetjenesten når noe endrer seg.');
INSERT INTO "plantekst" VALUES(NULL,0,'',3,1,'viktig_for_meg','Jeg vil stelle i hagen min.
Jeg vil at de samme folkene kommer hjem til meg.
Kaffe først, så prat.');
INSERT INTO "plantekst" VALUES(NULL,0,'',4,1,'bakgrunn','Flyttet hjem til kommunen i fjor.
Bor hos mor.');
INSERT INTO "plantekst" VALUES(NULL,0,'',4,1,'viktig_for_meg','Jeg vil bo for meg selv.');
INSERT INTO "plantekst" VALUES(NULL,0,'',5,1,'viktig_for_meg','Å spille fotball.');
INSERT INTO "plantekst" VALUES(NULL,0,'',6,1,'viktig_for_meg','Ro.');
CREATE TABLE referatmerknad (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
mote INTEGER NOT NULL,
nummer INTEGER NOT NULL,
av TEXT NOT NULL,
dato DATE NOT NULL,
tekst TEXT NOT NULL,
PRIMARY KEY ("plan", mote, nummer),
FOREIGN KEY("plan", mote) REFERENCES mote ("plan", nummer)
)
WITHOUT ROWID;
CREATE TABLE referatpunkt (
livsomraade TEXT,
tredjepart BOOLEAN NOT NULL,
deles_ikke_med TEXT DEFAULT '' NOT NULL,
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
mote INTEGER NOT NULL,
nummer INTEGER NOT NULL,
slag VARCHAR(40) NOT NULL,
tekst TEXT NOT NULL,
maal INTEGER,
ansvarlig TEXT,
frist DATE,
PRIMARY KEY ("plan", mote, nummer),
FOREIGN KEY("plan", mote) REFERENCES mote ("plan", nummer),
FOREIGN KEY("plan", maal) REFERENCES maal ("plan", nummer),
CONSTRAINT referatpunkt_slag CHECK (slag IN ('siden_sist', 'situasjon', 'planeiers_syn', 'barnets_mening', 'drofting', 'uenighet', 'endring', 'beslutning'))
)
WITHOUT ROWID;
INSERT INTO "referatpunkt" VALUES('fritid',0,'',1,1,1,1,'siden_sist','Terrengrullestolen er i bruk, og Ella var med på hele fjellturen i august.',1,NULL,NULL);
INSERT INTO "referatpunkt" VALUES('overgang',0,'',1,1,1,2,'barnets_mening','Ella gleder seg til mellomtrinnet, men er lei av at rampen ikke kommer.',4,NULL,NULL);
INSERT INTO "referatpunkt" VALUES('overgang',0,'',1,1,1,3,'drofting','Vaktmesteren forklarte at rampen er bestilt, men at grunnarbeidet må vente til det er tørt.',4,NULL,NULL);
INSERT INTO "referatpunkt" VALUES('overgang',0,'',1,1,1,4,'beslutning','Det lages en midlertidig rampe, så Ella kan bruke inngangen sammen med de andre.',4,'koordinator','2026-12-01');
INSERT INTO "referatpunkt" VALUES('fritid',0,'',1,1,1,5,'beslutning','Vinterens turer settes opp nå, med løype og transport.',1,'3','2026-12-11');
INSERT INTO "referatpunkt" VALUES('utdanning',0,'',2,1,1,1,'siden_sist','Amir har bestått norsk. Det ble feiret med kake på biblioteket.',3,NULL,NULL);
INSERT INTO "referatpunkt" VALUES('arbeid',0,'',2,1,1,2,'planeiers_syn','Amir vil ha flere timer i butikken, men ikke på dager med undervisning.',2,NULL,NULL);
INSERT INTO "referatpunkt" VALUES('arbeid',0,'',2,1,1,3,'uenighet','NAV ønsker fire dager i uken fra høsten. Amir vil vente til matematikken er i gang.',2,NULL,NULL);
INSERT INTO "referatpunkt" VALUES('arbeid',0,'',2,1,1,4,'beslutning','Tre dager i uken fram til jul, og så en ny vurdering.',2,'2','2026-12-18');
INSERT INTO "referatpunkt" VALUES('bolig',0,'',2,1,1,5,'beslutning','Boligkontoret inviteres til neste møte, og sender en oversikt over ledige leiligheter.',1,'koordinator','2026-08-31');
INSERT INTO "referatpunkt" VALUES('fritid',0,'',3,1,1,1,'planeiers_syn','Bjarne viste fram hagen og ga alle tomater. Han vil ha en kasse til.',1,NULL,NULL);
INSERT INTO "referatpunkt" VALUES('dagligliv',0,'',3,1,1,2,'situasjon','Sju ansatte var innom i september, mot elleve i februar.',3,NULL,NULL);
INSERT INTO "referatpunkt" VALUES('fritid',0,'',3,1,1,3,'endring','Hagegruppen på dagsenteret går ut av planen.',1,NULL,NULL);
INSERT INTO "referatpunkt" VALUES('dagligliv',0,'',3,1,1,4,'beslutning','Vikarer går sammen med en av de faste første gang.',3,'tjeneste:Hjemmetjenesten','2026-12-01');
INSERT INTO "referatpunkt" VALUES('kommunikasjon',0,'',3,1,1,5,'beslutning','Bildekortene legges i en mappe ved døren, med en kort veiledning.',2,'5','2026-11-30');
INSERT INTO "referatpunkt" VALUES(NULL,0,'',4,1,1,1,'siden_sist','Kari har vært på visning.',NULL,NULL,NULL);
INSERT INTO "referatpunkt" VALUES('bolig',1,'foresatte',4,1,1,2,'situasjon','Moren er bekymret for økonomien.',NULL,NULL,NULL);
INSERT INTO "referatpunkt" VALUES(NULL,0,'',4,1,1,3,'beslutning','Søknaden sendes.',1,'koordinator','2026-12-15');
CREATE TABLE sakspunkt (
livsomraade TEXT,
tredjepart BOOLEAN NOT NULL,
deles_ikke_med TEXT DEFAULT '' NOT NULL,
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
mote INTEGER NOT NULL,
nummer INTEGER NOT NULL,
tekst TEXT NOT NULL,
maal INTEGER,
meldt_av TEXT,
PRIMARY KEY ("plan", mote, nummer),
FOREIGN KEY("plan", mote) REFERENCES mote ("plan", nummer),
FOREIGN KEY("plan", maal) REFERENCES maal ("plan", nummer)
)
WITHOUT ROWID;
INSERT INTO "sakspunkt" VALUES('fritid',0,'',1,1,1,1,'Turene i høst',1,'planeier');
INSERT INTO "sakspunkt" VALUES('overgang',0,'',1,1,1,2,'Rampen ved den nye inngangen',4,'1');
INSERT INTO "sakspunkt" VALUES('overgang',0,'',1,1,2,1,'Hvordan går det på mellomtrinnet?',4,'koordinator');
INSERT INTO "sakspunkt" VALUES('arbeid',0,'',2,1,1,1,'Flere timer i butikken?',2,'planeier');
INSERT INTO "sakspunkt" VALUES('bolig',0,'',2,1,1,2,'Hvor står boligsøknaden?',1,'koordinator');
INSERT INTO "sakspunkt" VALUES(NULL,0,'',2,1,2,1,'Evaluering av planen, som er over fristen',NULL,'koordinator');
INSERT INTO "sakspunkt" VALUES('bolig',0,'',2,1,2,2,'Visningene i høst',1,'planeier');
INSERT INTO "sakspunkt" VALUES('fritid',0,'',3,1,1,1,'Sommeren i hagen',1,'planeier');
INSERT INTO "sakspunkt" VALUES('dagligliv',0,'',3,1,1,2,'De faste i hjemmetjenesten',3,'2');
INSERT INTO "sakspunkt" VALUES('kommunikasjon',0,'',3,1,2,1,'Virker mappen ved døren?',2,'koordinator');
INSERT INTO "sakspunkt" VALUES('bolig',0,'',4,1,1,1,'Mål 1: Flytte til egen leilighet',1,NULL);
INSERT INTO "sakspunkt" VALUES('bolig',0,'',4,1,1,2,'Tiltak 1.1: Søke kommunal bolig',1,NULL);
INSERT INTO "sakspunkt" VALUES(NULL,0,'',4,1,2,1,'Ny leilighet',NULL,NULL);
INSERT INTO "sakspunkt" VALUES('bolig',0,'',7,1,1,1,'Mål 1: Bo for meg selv',1,NULL);
INSERT INTO "sakspunkt" VALUES('bolig',0,'',7,1,1,2,'Tiltak 1.1: Søke bolig',1,NULL);
CREATE TABLE samtykke (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
type VARCHAR(40) NOT NULL,
deltaker INTEGER,
svar VARCHAR(40) NOT NULL,
gitt_av VARCHAR(40) NOT NULL,
giver_navn TEXT,
fullmakt TEXT,
dato DATE NOT NULL,
fra DATE,
til DATE,
form VARCHAR(40) NOT NULL,
vitne TEXT,
informert TEXT DEFAULT '' NOT NULL,
omraader TEXT DEFAULT '' NOT NULL,
begrensning TEXT,
tilleggstekst TEXT,
arkivref TEXT,
bekreftet_skriftlig DATE,
trukket DATE, barnets_syn TEXT, kompetanse TEXT, erstatter INTEGER,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
FOREIGN KEY("plan", deltaker) REFERENCES deltaker ("plan", nummer),
CONSTRAINT samtykke_gjelder CHECK ((type = 'plan') = (deltaker IS NULL)),
CONSTRAINT samtykke_type CHECK (type IN ('plan', 'opplysninger')),
CONSTRAINT samtykke_svar CHECK (svar IN ('ja', 'nei', 'ubesvart')),
CONSTRAINT samtykke_gitt_av CHECK (gitt_av IN ('planeier', 'foresatt', 'verge', 'fullmektig', 'naermeste_paarorende', 'barnevernstjenesten')),
CONSTRAINT samtykke_form CHECK (form IN ('skriftlig', 'digital', 'muntlig', 'bevitnet'))
)
WITHOUT ROWID;
INSERT INTO "samtykke" VALUES(1,1,1,'plan',NULL,'ja','foresatt','Ingrid Fjordheim og Jonas Fjordheim',NULL,'2025-12-01',NULL,NULL,'skriftlig',NULL,'hva,hvem,bruk,folger','',NULL,'Ella fikk forklart hva planen er, og ville ha den.','26/101-2',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(1,1,2,'opplysninger',3,'ja','foresatt','Ingrid Fjordheim og Jonas Fjordheim',NULL,'2025-12-01',NULL,'2027-01-11','skriftlig',NULL,'hva,hvem,bruk,folger','fritid,kommunikasjon,transport,utdanning',NULL,NULL,'26/101-3',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(1,1,3,'opplysninger',4,'ja','foresatt','Ingrid Fjordheim og Jonas Fjordheim',NULL,'2025-12-08',NULL,'2027-01-11','skriftlig',NULL,'hva,hvem,bruk,folger','kommunikasjon,utdanning','Ikke opplysninger om familiens økonomi.',NULL,'26/101-4',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(1,1,4,'opplysninger',5,'ja','foresatt','Ingrid Fjordheim og Jonas Fjordheim',NULL,'2025-12-08',NULL,'2027-01-11','skriftlig',NULL,'hva,hvem,bruk,folger','',NULL,NULL,'26/101-5',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(1,1,5,'opplysninger',6,'ja','foresatt','Jonas Fjordheim',NULL,'2026-02-02',NULL,'2027-01-11','muntlig',NULL,'hva,hvem,bruk,folger','',NULL,NULL,'26/101-8','2026-02-16',NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(2,1,1,'plan',NULL,'ja','planeier',NULL,NULL,'2026-01-15',NULL,NULL,'skriftlig',NULL,'hva,hvem,bruk,folger','',NULL,NULL,'26/114-2',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(2,1,2,'opplysninger',1,'ja','planeier',NULL,NULL,'2026-01-15',NULL,'2027-02-01','digital',NULL,'hva,hvem,bruk,folger','',NULL,NULL,'26/114-3',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(2,1,3,'opplysninger',2,'ja','planeier',NULL,NULL,'2026-01-15',NULL,'2027-02-01','skriftlig',NULL,'hva,hvem,bruk,folger','arbeid,bolig,okonomi,overgang,utdanning','Ikke det jeg forteller om helsen min.',NULL,'26/114-4',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(2,1,4,'opplysninger',3,'ja','planeier',NULL,NULL,'2026-01-20',NULL,'2027-02-01','skriftlig',NULL,'hva,hvem,bruk,folger','arbeid,utdanning',NULL,NULL,'26/114-5',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(2,1,5,'opplysninger',4,'nei','planeier',NULL,NULL,'2026-01-20',NULL,NULL,'muntlig',NULL,'hva,hvem,bruk,folger','',NULL,'Leila er med som støtte, men Amir forteller selv det hun trenger å vite.',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(2,1,6,'opplysninger',5,'ja','planeier',NULL,NULL,'2026-04-13',NULL,'2027-02-01','skriftlig',NULL,'hva,hvem,bruk,folger','bolig,okonomi',NULL,NULL,'26/114-7',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(3,1,1,'plan',NULL,'ja','verge','Randi Tenkt','Vergemandat 2025/0007, personlige forhold','2026-01-05',NULL,NULL,'skriftlig',NULL,'hva,hvem,bruk,folger','',NULL,'Bjarne fikk planen forklart med bilder, og nikket til at han ville ha den.','26/127-2',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(3,1,2,'opplysninger',2,'ja','verge','Randi Tenkt','Vergemandat 2025/0007, personlige forhold','2026-01-05',NULL,'2027-01-25','skriftlig',NULL,'hva,hvem,bruk,folger','dagligliv,familie,fritid',NULL,NULL,'26/127-3',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(3,1,3,'opplysninger',3,'ja','verge','Randi Tenkt','Vergemandat 2025/0007, personlige forhold','2026-01-05',NULL,'2027-01-25','skriftlig',NULL,'hva,hvem,bruk,folger','',NULL,NULL,'26/127-4',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(3,1,4,'opplysninger',4,'ja','verge','Randi Tenkt','Vergemandat 2025/0007, personlige forhold','2026-01-05',NULL,'2027-01-25','skriftlig',NULL,'hva,hvem,bruk,folger','fritid',NULL,NULL,'26/127-5',NULL,'2026-05-01',NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(3,1,5,'opplysninger',5,'ja','planeier',NULL,NULL,'2026-01-12',NULL,'2027-01-25','bevitnet','Lise Prøvehaug','hva,hvem,bruk,folger','dagligliv,kommunikasjon',NULL,NULL,'26/127-6','2026-01-26',NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(3,1,6,'opplysninger',1,'ja','planeier',NULL,NULL,'2026-01-05',NULL,'2027-01-25','bevitnet','Lise Prøvehaug','hva,hvem,bruk,folger','',NULL,NULL,'26/127-7','2026-01-26',NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(4,1,1,'plan',NULL,'ja','planeier',NULL,NULL,'2026-11-02',NULL,NULL,'skriftlig',NULL,'hva,hvem,bruk,folger','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(4,1,2,'opplysninger',1,'ja','planeier',NULL,NULL,'2026-11-02',NULL,NULL,'skriftlig',NULL,'hva,hvem,bruk,folger','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(4,1,3,'opplysninger',1,'ja','planeier',NULL,NULL,'2026-11-03',NULL,'2026-12-10','muntlig',NULL,'hva,hvem,bruk,folger','bolig',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(4,3,4,'opplysninger',2,'ja','planeier',NULL,NULL,'2026-11-05',NULL,NULL,'muntlig',NULL,'hva,hvem,bruk,folger','',NULL,NULL,'26/114','2026-11-10','2026-11-22',NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(5,1,1,'plan',NULL,'ja','foresatt','Mor Ærlig',NULL,'2026-11-02',NULL,NULL,'bevitnet','Vidar Vitne','hva,hvem,bruk,folger','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(5,1,2,'opplysninger',1,'nei','foresatt','Mor Ærlig',NULL,'2026-11-02',NULL,NULL,'muntlig',NULL,'hva,hvem,bruk,folger','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(6,1,1,'plan',NULL,'ja','planeier',NULL,NULL,'2026-11-02',NULL,NULL,'skriftlig',NULL,'hva,hvem,bruk,folger','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(7,2,1,'plan',NULL,'ja','planeier',NULL,NULL,'2026-05-20',NULL,NULL,'muntlig',NULL,'hva,hvem,bruk,folger','',NULL,NULL,NULL,'2026-05-25',NULL,NULL,NULL,NULL);
INSERT INTO "samtykke" VALUES(7,1,2,'opplysninger',1,'ja','planeier',NULL,NULL,'2026-05-20',NULL,'2027-05-01','skriftlig',NULL,'hva,hvem,bruk,folger','bolig,helse',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE skrevet_fil (
sti_hash TEXT NOT NULL,
sha256 TEXT NOT NULL,
PRIMARY KEY (sti_hash, sha256)
)
WITHOUT ROWID;
INSERT INTO "skrevet_fil" VALUES('caf3c70d416b3c1df2fd6889effec246b57f401477767c9bdf1b29b02c2c8fd8','f9be7dbe018b9d2f89c6177493de1f926b1a65d0a7a4ea447a5888cdc8de6510');
INSERT INTO "skrevet_fil" VALUES('d9b69e768f80aac1a533af4c64846e97d4bc687ff24f456f7317cc269d5614ec','cab1b2ea2ed88157db079168ef462e2a4ab5c50ad62ab613abdf49c34b9379b5');
INSERT INTO "skrevet_fil" VALUES('e544e04493b45391b56b8e7710394c97986297f71baa704f0adef1ee0f1ecaaf','b22ea7b08b49a244bd8f3beca49a5094b4539ece415213f224e0eb2797db8b33');
INSERT INTO "skrevet_fil" VALUES('eef94f2964e824514f778d5eafde9ff456d5b7738c33eccf00bb7b3f88439d48','c866ef050a624238e308ed2e18c096680867c81342747a203a674fd4b5d6c5b9');
CREATE TABLE teller (
navn TEXT NOT NULL,
verdi INTEGER NOT NULL,
PRIMARY KEY (navn)
);
INSERT INTO "teller" VALUES('plan',9);
INSERT INTO "teller" VALUES('dokument',3);
CREATE TABLE tilslutning (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
part TEXT NOT NULL,
gitt_av VARCHAR(40),
dato DATE NOT NULL,
svar VARCHAR(40) NOT NULL,
merknad TEXT,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT tilslutning_gitt_av CHECK (gitt_av IN ('planeier', 'foresatt', 'verge', 'fullmektig', 'naermeste_paarorende', 'barnevernstjenesten')),
CONSTRAINT tilslutning_svar CHECK (svar IN ('ja', 'nei', 'merknad'))
)
WITHOUT ROWID;
INSERT INTO "tilslutning" VALUES(1,1,1,'planeier','foresatt','2026-01-12','ja','Ella var med og leste målene høyt.');
INSERT INTO "tilslutning" VALUES(1,1,2,'3',NULL,'2026-01-12','ja',NULL);
INSERT INTO "tilslutning" VALUES(1,1,3,'5',NULL,'2026-01-12','ja',NULL);
INSERT INTO "tilslutning" VALUES(2,1,1,'planeier','planeier','2026-02-02','ja',NULL);
INSERT INTO "tilslutning" VALUES(2,1,2,'1',NULL,'2026-02-02','ja',NULL);
INSERT INTO "tilslutning" VALUES(2,1,3,'2',NULL,'2026-02-03','merknad','Arbeidstrening kan tidligst begynne i mars.');
INSERT INTO "tilslutning" VALUES(3,1,1,'planeier','verge','2026-01-26','ja','Bjarne pekte selv ut målene han ville ha først.');
INSERT INTO "tilslutning" VALUES(3,1,2,'3',NULL,'2026-01-26','ja',NULL);
INSERT INTO "tilslutning" VALUES(4,1,1,'planeier','planeier','2026-11-10','ja',NULL);
INSERT INTO "tilslutning" VALUES(7,1,1,'planeier','planeier','2026-05-22','ja',NULL);
CREATE TABLE tiltak (
livsomraade TEXT,
tredjepart BOOLEAN NOT NULL,
deles_ikke_med TEXT DEFAULT '' NOT NULL,
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
maal INTEGER NOT NULL,
nummer INTEGER NOT NULL,
tekst TEXT NOT NULL,
hvordan TEXT,
omfang TEXT,
ansvarlig TEXT NOT NULL,
fra DATE,
til DATE,
status VARCHAR(40) NOT NULL,
kommentar TEXT,
foreslaatt_av TEXT,
avtalt DATE,
PRIMARY KEY ("plan", maal, nummer),
FOREIGN KEY("plan", maal) REFERENCES maal ("plan", nummer),
CONSTRAINT tiltak_status CHECK (status IN ('forslag', 'planlagt', 'i_gang', 'venter_paa_svar', 'gjennomfort', 'avsluttet', 'ikke_gjennomfort'))
)
WITHOUT ROWID;
INSERT INTO "tiltak" VALUES(NULL,0,'',1,1,1,1,'Planlegge turene så alle kan være med','Skolen ser over turmålet uken før, og velger en vei der rullestolen kommer fram.','Før hver klassetur','3','2026-01-12','2026-12-18','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',1,1,1,2,'Låne terrengrullestol','Far søker sammen med ergoterapeuten, og klassen får prøve den.','Én søknad','6','2026-02-02','2026-05-29','gjennomfort','Stolen kom i mai og står på skolen.',NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',1,1,1,3,'Svømme sammen med en venn','Ella velger hvem som blir med. Foreldrene bytter på å følge.','Én gang i uken, 60 minutter','2','2026-01-19','2026-12-18','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',1,1,2,1,'Trening i små grupper','Styrke og balanse som lek, sammen med to andre barn.','45 minutter i uken','5','2026-01-19','2026-12-18','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',1,1,2,2,'Korte øvelser hjemme','Ella velger tre øvelser fra kortene sine.','10 minutter, fire dager i uken','1','2026-01-19','2026-12-18','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',1,1,3,1,'Prøve skriving med tale og tastatur','Ergoterapeuten og PPT prøver to løsninger sammen med Ella.','Tre ganger på skolen','4','2026-02-09','2026-04-30','gjennomfort',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',1,1,3,2,'Lære hele klassen å bruke talestyrt skriving','Kontaktlæreren tar det inn i norsktimene, så Ella ikke blir den eneste.','Fire skoletimer','3','2026-05-04','2026-06-19','gjennomfort',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',1,1,4,1,'Bli kjent i den nye skolefløyen','Ella og en venn går dit med læreren, og finner heisen og toalettet.','To besøk','3','2026-05-04','2026-11-30','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',1,1,4,2,'Få rampe ved den nye inngangen','Koordinatoren følger opp saken hos eiendomsavdelingen.','Én rampe','koordinator','2026-03-02','2026-12-18','venter_paa_svar',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',2,1,1,1,'Søke kommunal bolig','Amir og koordinatoren fyller ut søknaden sammen på kontoret.','Én søknad','koordinator','2026-02-09','2026-04-30','gjennomfort',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',2,1,1,2,'Se på ledige leiligheter','Boligkontoret viser fram, og Amir tar med søsteren.','To til fire visninger','5','2026-05-04','2026-11-30','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES('okonomi',0,'',2,1,1,3,'Lage et enkelt månedsbudsjett','Amir setter det opp på telefonen, og går gjennom det med veilederen.','Én time i måneden','2','2026-03-02','2026-12-01','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',2,1,2,1,'Arbeidstrening i musikkbutikken','Amir begynner med kasse og varer, og får egne oppgaver etter hvert.','Tre dager i uken, fire timer','2','2026-03-09','2026-12-18','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',2,1,2,2,'Samtale på arbeidsplassen om hva som fungerer','Butikksjefen, Amir og veilederen tar en kaffe sammen.','Én gang i måneden','2','2026-04-01','2026-12-18','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',2,1,3,1,'Ta ett fag om gangen','Norsk om våren og matematikk om høsten, med eget bord i biblioteket.','To dager i uken','3','2026-02-09','2026-12-11','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',2,1,3,2,'Møte til undervisning og levere det som er avtalt','Amir bruker kalenderen på telefonen, med varsel kvelden før.','Hver skoledag','planeier','2026-02-09','2026-12-11','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',2,1,4,1,'Samtaler med fast person','Samtalene er i øvingsrommet på ungdomshuset når Amir ønsker det.','Annenhver uke, 45 minutter','1','2026-02-02','2026-12-18','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',2,1,4,2,'Lage mestringsplan','Amir skriver selv, og velger hvem som får en kopi.','Tre samtaler','1','2026-02-16','2026-04-17','gjennomfort',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',3,1,1,1,'Bygge to høye plantekasser','Broren bygger, og Bjarne bestemmer hvor de skal stå.','To kasser','2','2026-03-01','2026-04-30','gjennomfort',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',3,1,1,2,'Så, plante og vanne','Bildekort på døren viser hva som skal gjøres den dagen.','Litt hver dag','planeier','2026-04-15','2026-10-31','gjennomfort',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',3,1,1,3,'Hagegruppe på dagsenteret','Sammen med fire andre i drivhuset.','Hver tirsdag','4','2026-02-03','2026-10-31','avsluttet','Bjarne ville heller være i sin egen hage.',NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',3,1,2,1,'Trening på ord og bilder','Hjemme ved kjøkkenbordet, med ord fra hagen og kjøkkenet.','45 minutter i uken','5','2026-02-02','2026-12-18','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',3,1,2,2,'Lære opp alle som kommer hjem','Logopeden viser bildekortene på et personalmøte.','To ganger i året','5','2026-02-02','2026-11-30','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',3,1,3,1,'Fast gruppe på fem ansatte','Hjemmetjenesten setter opp turnus, og henger opp bilder av ukens besøk.','Alle besøk på dagtid','tjeneste:Hjemmetjenesten','2026-02-09','2026-12-31','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',3,1,3,2,'Telle hvor mange som har vært innom','Primærkontakten fører en enkel liste.','Hver måned','3','2026-03-01','2026-12-31','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',4,2,1,1,'Søke kommunal bolig','Sammen på kontoret','Én søknad','koordinator','2026-11-10','2027-02-01','i_gang',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',4,2,2,1,'Gå tur',NULL,NULL,'planeier',NULL,NULL,'gjennomfort',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',7,1,1,1,'Søke bolig',NULL,NULL,'koordinator','2026-05-20','2026-11-01','planlagt',NULL,NULL,NULL);
INSERT INTO "tiltak" VALUES(NULL,0,'',7,1,1,2,'Se på leiligheter',NULL,NULL,'planeier',NULL,NULL,'forslag',NULL,'1',NULL);
CREATE TABLE utlevering (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
dato DATE NOT NULL,
til TEXT NOT NULL,
lovgrunn VARCHAR(40) NOT NULL,
hjemmel TEXT,
besluttet_av TEXT NOT NULL,
hva TEXT NOT NULL,
begrunnelse TEXT NOT NULL,
vist DATE,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
CONSTRAINT utlevering_lovgrunn CHECK (lovgrunn IN ('fare_for_liv', 'avvergeplikt', 'barnevern', 'annen_lov'))
)
WITHOUT ROWID;
CREATE TABLE vurdering (
"plan" INTEGER NOT NULL,
version INTEGER NOT NULL,
nummer INTEGER NOT NULL,
dato DATE NOT NULL,
vurdert_av TEXT NOT NULL,
kriterier TEXT,
samordningsbehov TEXT,
kritiske_overganger TEXT,
aktive_tjenester TEXT,
samarbeidsparter TEXT,
planeiers_onsker TEXT,
onsket_koordinator TEXT,
antall_tjenester INTEGER,
varighet_maaneder INTEGER,
unntak TEXT,
PRIMARY KEY ("plan", nummer),
FOREIGN KEY("plan") REFERENCES "plan" (nummer)
)
WITHOUT ROWID;
INSERT INTO "vurdering" VALUES(7,1,1,'2026-05-03','Ola Hansen','Oppfylt',NULL,NULL,NULL,NULL,NULL,NULL,3,24,NULL);
CREATE INDEX person_fodt ON person (fodselsdato);
CREATE INDEX dokument_plan ON dokument ("plan", dato);
CREATE INDEX evaluering_dato ON evaluering ("plan", dato);
CREATE INDEX samtykke_trukket ON samtykke (trukket) WHERE trukket IS NOT NULL;
CREATE INDEX samtykke_utlop ON samtykke (til) WHERE til IS NOT NULL;
CREATE TRIGGER logg_endres_ikke BEFORE UPDATE ON logg
BEGIN SELECT RAISE(ABORT, 'loggen kan ikke endres'); END;
CREATE TRIGGER logg_slettes_ikke BEFORE DELETE ON logg
BEGIN SELECT RAISE(ABORT, 'loggen kan ikke endres'); END;
CREATE TRIGGER logg_erstattes_ikke BEFORE INSERT ON logg
WHEN EXISTS (SELECT 1 FROM logg WHERE kjede = NEW.kjede AND lopenummer = NEW.lopenummer)
BEGIN SELECT RAISE(ABORT, 'loggen kan ikke endres'); END;
CREATE INDEX fagperson_navn ON fagperson (navn);
CREATE INDEX plan_aapen ON "plan" (nummer) WHERE (status NOT IN ('avsluttet', 'arkivert'));
CREATE INDEX plan_evaluering ON "plan" (neste_evaluering) WHERE status = 'aktiv';
CREATE INDEX plan_periode ON "plan" (til) WHERE status = 'aktiv';
CREATE INDEX plan_planeier ON "plan" (planeier_id);
CREATE INDEX plan_revisjon ON "plan" (neste_revisjon) WHERE status = 'aktiv';
CREATE INDEX plan_sak ON "plan" (nummer) WHERE status IN ('henvendelse', 'under_vurdering', 'avklares', 'innvilget', 'avslaatt', 'uten_plan');
CREATE INDEX plan_utkast ON "plan" (nummer) WHERE status IN ('utkast', 'til_uttalelse');
CREATE INDEX henvendelse_ubesvart ON henvendelse (dato) WHERE forelopig_svar IS NULL;
CREATE INDEX klage_venter ON klage (dato) WHERE oversendt IS NULL AND avgjort IS NULL;
CREATE INDEX koordinator_navn ON koordinator (navn);
CREATE INDEX koordinator_sluttet ON koordinator (til) WHERE til IS NOT NULL;
CREATE INDEX maal_frist ON maal (frist) WHERE status = 'aktivt';
CREATE INDEX mote_dato ON mote ("plan", dato);
CREATE INDEX mote_uten_referat ON mote (dato) WHERE referatdato IS NULL AND status != 'avlyst';
CREATE INDEX onske_spor_igjen ON onske (spor_igjen) WHERE spor_igjen IS NOT NULL;
CREATE INDEX overgang_dato ON overgang (dato) WHERE forberedt IS NULL;
CREATE INDEX beslutning_ikke_meddelt ON beslutning (dato) WHERE underrettet IS NULL;
CREATE INDEX beslutning_til ON beslutning (til) WHERE til IS NOT NULL;
CREATE INDEX tiltak_til ON tiltak (til) WHERE status IN ('planlagt', 'i_gang', 'venter_paa_svar');
COMMIT;
