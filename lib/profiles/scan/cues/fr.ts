// Hints in French.
import type { Cues } from '../cue';

export default {
  health:
    'cancer*, tumeur*, leucémie, chimio*, malade, malades, maladie*, arrêt maladie, en arrêt de travail, à l hôpital, hospitalis*, opéré, opérée, opération du/de la, se fait opérer, enceinte, grossesse, fausse couche, handicap, handicapé*, diabète, diabétique*, asthm*, allergi*, dépression, dépressi*, antidépresseur*, médicament*, burn out, burnout, crise cardiaque, avc, infarctus, démence, alzheimer, alcooli*, addiction*, drogué*, désintox*, psychologue, psychiatre, psychothérap*, thérapie, vih, séropositi*, sida, hépatite, épilep*, migraine*, chez le médecin, rendez vous médical, problème/problèmes de santé, souci/soucis de santé, raison/raisons de santé, sa santé, mal de dos, fauteuil roulant, pma, ménopause, congé maternité, suicid*, anorexi*, autis*, covid',
  religion:
    'église, catholique*, protestant*, évangélique*, musulman*, islam*, juif, juive, juifs, juives, judaïsme, bouddhis*, hindou*, mosquée, synagogue, prie, prière*, ramadan, casher, halal, athée*, baptême, baptisé*, communion, prêtre, rabbin, imam, religi*, croyant*, porte le voile, témoin* de jéhovah',
  union:
    'syndicat*, syndiqué*, syndicalis*, cgt, cfdt, délégué syndical, déléguée syndicale, comité d entreprise, en grève, grève*, gréviste*, piquet de grève',
  politics:
    'engagé en politique, opinions politiques, homme/femme politique, parti socialiste/communiste, vote pour, voté pour, vote à gauche/droite, a voté, conseiller municipal, conseillère municipale, député*, militant*, extrême droite, extrême gauche, front national, rassemblement national, gilet* jaune*, candidat* aux élections, se présente aux élections, campagne électorale',
  'sex-life':
    'gay, lesbienne*, bisexuel*, homosexuel*, transgenre, transsexuel*, sexuel*, une liaison, amant, amante, maîtresse, divorc*, séparé de, séparée de, se séparent, se sépare, garde des enfants, garde alternée, pension alimentaire, veuf, veuve, infidèl*, sort avec, couche avec, amoureux de, amoureuse de, problèmes de couple, violence* conjugale*, ex femme, ex mari, mère célibataire, père célibataire',
  ethnicity:
    'd origine ?, ethni*, immigré*, immigration, réfugié*, migrant*, couleur de peau, sans papiers, titre de séjour, gitan*, gens du voyage, demandeur* d asile',
  crime:
    'condamné*, condamnation, casier judiciaire, en prison, prison, arrêté par, arrêtée par, garde à vue, avec sursis, en sursis, fraude fiscale, pour fraude, fraudé, escroqu*, détournement de fonds, détourné, pot de vin, pots de vin, corruption, drogue, drogues, ivre au volant, alcool au volant, retrait de permis, agression, mis en examen, mise en examen, enquête de police, a volé, pour vol',
  pay: 'salaire*, gagne _ #, touche _ $, augmentation de salaire, sa prime, prime de #, dettes, endetté*, surendett*, hypothèque, prêt immobilier, indemnité* de licenciement, sous payé*, payé* au smic, sa retraite, son patrimoine',
  confidential:
    'confidentiel*, entre nous, ne pas répéter, ne pas divulguer, ne le dis pas, ne dites rien, garder pour soi, garde le pour toi, nda, accord de confidentialité, secret, secrets, secrète, pas encore annoncé*, pas encore public, remise*, rabais, ristourne*, marge, marges, feuille de route, prévision*, appel* d offres, prix _ #, tarif* _ #, prix d achat, prix spécial, prix cible, grille tarifaire, liste de prix, hausse de prix, paie/payent/paient/payé/payons/paye _ #, coûte/coûtent _ $, devis _ #, offre _ $, contrat _ $, contrat expire, fin du contrat, contrat se termine, renouvellement _ $, conditions de paiement, budget _ #, chiffre d affaires, bénéfice*, pertes de, infos sur la concurrence, infos sur le concurrent, rachat, fusion, plan social, licenciement*, mot de passe, mots de passe, # par/le mois, $ par mois/an',
  never:
    'pays d origine, certificat d origine, pièces d origine, pièce d origine, emballage d origine, d origine contrôlée, église st, politique commerciale, politique de prix, politique de, syndicat d initiative, à bénéfice, remise des prix, remise en main, prévisions météo, secrétaire*, rabais jour',
} satisfies Cues;
