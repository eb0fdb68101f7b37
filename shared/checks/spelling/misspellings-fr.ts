import { wordsOf } from '#shared/press/words-of.ts'

/** The same for French; what two words have become one has `_` between them. */
export const frenchMisspellings: readonly string[] = wordsOf(`
  abattoire/abbatoir/abattoir abbatoirs/abattoirs abondament/abondamment aceuil/accueil actuelemment/actuellement
  agravé/aggravé agravée/aggravée agraver/aggraver ailleur/ailleurs anulation/annulation anuler/annuler aport/apport
  aporté/apporté aportée/apportée aporter/apporter apparement/apparemment appartenement/appartement appellé/appelé
  appellée/appelée appellées/appelées appellés/appelés apprentisage/apprentissage apuyé/appuyé apuyée/appuyée
  apuyer/appuyer aquérir/acquérir aquise/acquise atteinde/atteindre atterir/attérir/atterrir aujourdhui/aujourd’hui
  benefice/bénéfice biensur/bien_sûr brillament/brillamment calandrier/calendrier carapaçonné/caparaçonné
  ceintre/cintre celà/cela célébre/célèbre cependent/cependant certe/certes cheptelle/cheptel chifre/chiffre
  chifres/chiffres cîme/cime colège/collège coline/colline comission/commission concour/concours concurent/concurrent
  congrés/congrès consomateur/consommateur consomateurs/consommateurs consomation/consommation constament/constamment
  courament/courrament/couramment décénie/décennie décés/décès défance/défense dèjà/déja/déjà delegation/délégation
  démarage/démarrage démarages/démarrages démare/démarre démaré/démarré démarer/démmarer/démarrer
  développment/développement diférence/différence diférent/différent difficultée/difficulté
  disfonctionnement/dysfonctionnement disfonctionnements/dysfonctionnements écceuil/écueil égalment/également
  embaras/embarras embarasser/embarrasser emmergence/émergence emmission/émission enseignment/enseignement
  entrepeneur/entrepreneur entrepeneurs/entrepreneurs environnment/environnement évenement/évennement/événement
  évenements/évennements/événements évidament/évidemment exigant/exigeant exigeance/exigence existance/existence
  fesable/faisable filigramme/filigrane financment/financement fonctionaire/fonctionnaire fonctionaires/fonctionnaires
  forcemment/forcément gouvernment/gouvernement grossomodo/grosso_modo habittant/habitant hazard/hasard
  hynoptiser/hypnotiser imediat/immédiat imigration/immigration inauguer/inaugurer inclu/inclus initative/initiative
  inovant/innovant inovation/innovation inovations/innovations instituion/institution interet/intérêt
  interressant/intéressant interrimaire/intérimaire investissment/investissement laïcitée/laïcité lycéene/lycéenne
  magazin/magasin maniére/manière maniéres/manières marrathon/marathon
  metereologie/météorolologie/métérologie/météréologie/météorologie météréologique/météorologique
  millionaire/millionnaire millionaires/millionnaires naitre/naître notament/nottament/notamment nourir/nourrir
  nouveautée/nouveauté obnibuler/obnubiler oculte/occulte parainage/parrainage parcour/parcours parmis/parmi
  pécunier/pécuniaire pécunière/pécuniaire pellerinage/pèlerinage pennurie/pénurie pére/père pérénité/pérennité
  perseverance/persévérance personalité/personallité/personnalité personalités/personnalités poluant/polluant
  polution/pollution précedent/précédent préhémptoire/péremptoire présance/présence problemme/problème
  proffesionnel/professionnel proffesionnels/professionnels proffesseur/professeur programe/programme qualitée/qualité
  quartié/quartier quelquechose/quelque_chose questionaire/questionnaire quinquénal/quinquennal
  quinquénale/quinquennale rapel/rappel rapellé/rappelé rapellons/rappelons recceuil/recueil recommender/recommander
  reconaitre/reconnaître recrudescense/recrudescence refférence/référence réflection/réflexion réflections/réflexions
  régle/règle régles/règles remerciment/remercîment/remerciement renforcment/renforcement renouvellé/renouvelé
  renouvellée/renouvelée rénumérateur/rémunérateur rénumération/rémunération rénumérations/rémunérations
  rénumératrice/rémunératrice rénuméré/rémunéré rénumérée/rémunérée rénumérées/rémunérées rénumérer/rémunérer
  rénumérés/rémunérés resau/réseau résaux/réseaux résilence/résilience responsabilitée/responsabilité
  responsabilitées/responsabilités ressouce/ressource ressoures/ressources restorant/restaurant réusite/réussite
  rhytme/rytme/rythme satelitte/satellite sceance/séance sceances/séances séparemment/séparément siége/siège
  solidaritée/solidarité stagière/stagiaire substenciel/substantiel subvension/subvention succint/succinct
  succinte/succincte suffisement/suffisamment surêté/sûreté téritoire/territoire trés/très universitée/université
  vacin/vaccin vaciner/vacciner véicule/véhicule volontée/volonté vraissemblable/vraisemblable
  vraissemblablement/vraisemblablement vunérable/vulnérable vunérables/vulnérables
`)
