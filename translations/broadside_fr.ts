<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>BriefExchange</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Rien n’a été modifié. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is no brief in a format that Broadside knows.</source>
        <translation>%1 n’est pas un dossier dans un format que Broadside connaît.</translation>
    </message>
    <message>
        <source>Where should the texts go?</source>
        <translation>Où enregistrer les textes?</translation>
    </message>
    <message>
        <source>Which file comes back?</source>
        <translation>Quel fichier revient?</translation>
    </message>
    <message>
        <source>Texts of a campaign (*.xlf *.xliff *.json *.csv *.md)</source>
        <translation>Textes d’une campagne (*.xlf *.xliff *.json *.csv *.md)</translation>
    </message>
</context>
<context>
    <name>BriefExportCommand</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and has room, and that you may write to.</source>
        <translation>Choisissez un dossier qui existe, où il y a de la place et où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“%1” is no format of a brief.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de dossier.</translation>
    </message>
    <message>
        <source>The brief is in %1.</source>
        <translation>Le dossier se trouve dans %1.</translation>
    </message>
    <message>
        <source>Writes a campaign’s texts as a file for translators and editors.</source>
        <translation>Écrit les textes d’une campagne dans un fichier pour traducteurs et réviseurs.</translation>
    </message>
    <message>
        <source>xliff (1.2), xliff2 (2.0, one language at a time), json, csv or markdown. XLIFF holds translations alone.</source>
        <translation>xliff (1.2), xliff2 (2.0, une langue à la fois), json, csv ou markdown. XLIFF ne contient que des traductions.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>Only this language.</source>
        <translation>Cette langue seulement.</translation>
    </message>
    <message>
        <source>Only fields whose source language this is.</source>
        <translation>Seulement les champs dont c’est la langue source.</translation>
    </message>
</context>
<context>
    <name>BriefImportCommand</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the path of a file.</source>
        <translation>Rien n’a été modifié. Donnez le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>%1 is no brief in a format that Broadside knows.</source>
        <translation>%1 n’est pas un dossier dans un format que Broadside connaît.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say with --format what it is.</source>
        <translation>Rien n’a été modifié. Précisez avec --format ce que c’est.</translation>
    </message>
    <message>
        <source>%1 in %2 was changed here and there.</source>
        <translation>%1 en %2 a été modifié ici et là-bas.</translation>
    </message>
    <message>
        <source>  Here:  %1</source>
        <translation>  Ici&#xa0;:     %1</translation>
    </message>
    <message>
        <source>  There: %1</source>
        <translation>  Là-bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1. Conflicts: %2. Unchanged: %3.</source>
        <translation>Modifiés&#xa0;: %1. Conflits&#xa0;: %2. Inchangés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Where both changed, the workspace’s text stands and the file’s is a note beside it. --theirs or --ours decides for one side.</source>
        <translation>Quand les deux ont changé, le texte de l’espace de travail reste et celui du fichier devient une remarque. --theirs ou --ours tranche pour un côté.</translation>
    </message>
    <message>
        <source>“%1” is no format of a brief.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de dossier.</translation>
    </message>
    <message>
        <source>--theirs and --ours exclude each other.</source>
        <translation>--theirs et --ours s’excluent.</translation>
    </message>
    <message>
        <source>Brings texts back that were exported. What was changed on one side alone is taken over; a text that both sides changed is a conflict, and neither is lost.</source>
        <translation>Reprend des textes exportés. Ce qu’un seul côté a modifié est repris; un texte modifié des deux côtés est un conflit, et aucun n’est perdu.</translation>
    </message>
    <message>
        <source>xliff, xliff2, json, csv or markdown; without it the file tells.</source>
        <translation>xliff, xliff2, json, csv ou markdown; sans cela, le fichier le dit.</translation>
    </message>
    <message>
        <source>In a conflict the file’s text stands.</source>
        <translation>En cas de conflit, le texte du fichier l’emporte.</translation>
    </message>
    <message>
        <source>In a conflict the workspace’s text stands.</source>
        <translation>En cas de conflit, le texte de l’espace de travail l’emporte.</translation>
    </message>
</context>
<context>
    <name>BrowserView</name>
    <message>
        <source>Pages cannot be shown while the program runs as the system’s administrator.</source>
        <translation>Les pages ne peuvent pas s’afficher quand le programme tourne en mode administrateur.</translation>
    </message>
    <message>
        <source>Start Broadside as an ordinary user. The kit can be exported all the same.</source>
        <translation>Lancez Broadside avec un compte ordinaire. La trousse peut quand même être exportée.</translation>
    </message>
    <message>
        <source>Pages cannot be shown: the browser view is missing.</source>
        <translation>Les pages ne peuvent pas s’afficher&#xa0;: le module de navigation est absent.</translation>
    </message>
    <message>
        <source>Install Broadside again. The kit can be exported all the same.</source>
        <translation>Réinstallez Broadside. La trousse peut quand même être exportée.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Demand %1</source>
        <translation>Revendication %1</translation>
    </message>
    <message>
        <source>Target %1: name</source>
        <translation>Destinataire %1&#xa0;: nom</translation>
    </message>
    <message>
        <source>Target %1: office</source>
        <translation>Destinataire %1&#xa0;: fonction</translation>
    </message>
    <message>
        <source>Target %1: in a sentence</source>
        <translation>Destinataire %1&#xa0;: dans une phrase</translation>
    </message>
    <message>
        <source>Target %1: form of address</source>
        <translation>Destinataire %1&#xa0;: formule d’appel</translation>
    </message>
</context>
<context>
    <name>CampaignJson</name>
    <message>
        <source>This is no campaign document that Broadside can read: %1.</source>
        <translation>Ce n’est pas un document de campagne que Broadside peut lire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the document there, or have it saved again.</source>
        <translation>Rien n’a été modifié. Corrigez le document à cet endroit ou faites-le enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>at least one language is expected</source>
        <translation>il faut au moins une langue</translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation>il faut l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>a colour as in #b8321a is expected</source>
        <translation>il faut une couleur, comme #b8321a</translation>
    </message>
    <message>
        <source>it is larger than 32 MB</source>
        <translation>il dépasse 32&#xa0;Mo</translation>
    </message>
    <message>
        <source>at byte %1 it is not JSON</source>
        <translation>à l’octet %1, ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>format: “broadside-campaign” is expected</source>
        <translation>format&#xa0;: la valeur attendue est «&#xa0;broadside-campaign&#xa0;»</translation>
    </message>
    <message>
        <source>version: 1 is expected, and a higher one needs a newer Broadside</source>
        <translation>version&#xa0;: la valeur attendue est 1; une version supérieure exige un Broadside plus récent</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>il faut un objet</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>il faut une liste</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>il faut du texte</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1,000,000,000 is expected</source>
        <translation>il faut un nombre entier de 0 à 1&#xa0;000&#xa0;000&#xa0;000</translation>
    </message>
    <message>
        <source>the text is longer than 100,000 characters</source>
        <translation>le texte dépasse 100&#xa0;000 caractères</translation>
    </message>
    <message>
        <source>the text holds control characters or halves of characters</source>
        <translation>le texte contient des caractères de contrôle ou des moitiés de caractères</translation>
    </message>
    <message>
        <source>a single line is expected</source>
        <translation>il faut une seule ligne</translation>
    </message>
    <message>
        <source>at most 64 letters a–z and digits, with single “-” between them, are expected</source>
        <translation>il faut au plus 64 lettres a–z et chiffres, avec un seul «&#xa0;-&#xa0;» entre eux</translation>
    </message>
    <message>
        <source>an address that begins with https:// is expected</source>
        <translation>il faut une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>a date as in 2021-10-19 is expected</source>
        <translation>il faut une date, comme 2021-10-19</translation>
    </message>
    <message>
        <source>a file in Base64 is expected</source>
        <translation>il faut un fichier en Base64</translation>
    </message>
    <message>
        <source>nothing of this name is known</source>
        <translation>ce nom est inconnu</translation>
    </message>
    <message>
        <source>a time as in 2021-10-19T14:05:00Z is expected</source>
        <translation>il faut une heure comme 2021-10-19T14:05:00Z</translation>
    </message>
</context>
<context>
    <name>CampaignTexts</name>
    <message>
        <source>The campaign has no single language “%1”.</source>
        <translation>La campagne n’a pas de langue «&#xa0;%1&#xa0;», ou elle en a plusieurs.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its languages are: %1.</source>
        <translation>Rien n’a été modifié. Ses langues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The campaign has no field “%1”.</source>
        <translation>La campagne n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed. Its fields are: %1.</source>
        <translation>Rien n’a été modifié. Ses champs&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>CampaignsCommand</name>
    <message>
        <source>There is no campaign in this workspace yet.</source>
        <translation>Cet espace de travail ne contient encore aucune campagne.</translation>
    </message>
    <message>
        <source>Lists the campaigns of a workspace.</source>
        <translation>Dresse la liste des campagnes d’un espace de travail.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3), %n signature(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2 (%3), %n signature</numerusform>
            <numerusform>%1&#xa0;: %2 (%3), %n signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2.</source>
        <translation>Erreurs&#xa0;: %1. Avertissements&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Checks a campaign before anything leaves the desk.</source>
        <translation>Vérifie une campagne avant toute diffusion.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Undo them</source>
        <translation>Les annuler</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Enregistrer ces lignes…</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What is in the columns?</source>
        <translation>Que contiennent les colonnes?</translation>
    </message>
    <message>
        <source>Columns go</source>
        <translation>Placer les colonnes</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Campaigns in several languages: one brief, the whole kit, every signature counted.</source>
        <translation>Des campagnes en plusieurs langues&#xa0;: un seul dossier, toute la trousse, chaque signature comptée.</translation>
    </message>
    <message>
        <source>With --json the result is one JSON object on standard output.</source>
        <translation>Avec --json, le résultat est un seul objet JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give the result as one JSON object.</source>
        <translation>Donner le résultat sous forme d’un seul objet JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>“%1” takes these: %2.</source>
        <translation>«&#xa0;%1&#xa0;» attend ceci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” needs --%2.</source>
        <translation>«&#xa0;%1&#xa0;» exige --%2.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when “check” found errors or “brief import” conflicts, 2 for wrong use, 3 when it failed and nothing changed.</source>
        <translation>Se termine par 0 si tout est fait, 1 si «&#xa0;check&#xa0;» a trouvé des erreurs ou «&#xa0;brief import&#xa0;» des conflits, 2 en cas de mauvais usage, 3 en cas d’échec sans aucune modification.</translation>
    </message>
</context>
<context>
    <name>CorrectionNews</name>
    <message>
        <source>Saved. It is now a duplicate of %1 and no longer counts.</source>
        <translation>Enregistré. Cette signature est maintenant un doublon de %1 et ne compte plus.</translation>
    </message>
    <message>
        <source>Saved. It is no longer a duplicate: it counts.</source>
        <translation>Enregistré. Cette signature n’est plus un doublon&#xa0;: elle compte.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %Ln other signature(s) of this person are in this campaign; one of them counts.</source>
        <translation>
            <numerusform>Enregistré. %Ln autre signature de cette personne se trouve dans cette campagne; une seule compte.</numerusform>
            <numerusform>Enregistré. %Ln autres signatures de cette personne se trouvent dans cette campagne; une seule compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. What stood there before is kept below.</source>
        <translation>Enregistré. Ce qui y figurait avant est conservé plus bas.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Save the rejected rows…</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer l’importation</translation>
    </message>
    <message>
        <source>See the signatures</source>
        <translation>Voir les signatures</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Retirer l’importation…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>EntryHints</name>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Ce n’est pas une adresse courriel.</translation>
    </message>
    <message>
        <source>This may be no phone number.</source>
        <translation>Ce n’est peut-être pas un numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>The example campaign is missing from this copy of Broadside.</source>
        <translation>La campagne d’exemple est absente de cette copie de Broadside.</translation>
    </message>
    <message>
        <source>Install Broadside again.</source>
        <translation>Réinstallez Broadside.</translation>
    </message>
</context>
<context>
    <name>ExampleWorkspace</name>
    <message>
        <source>The example’s signer list could not be brought in: there is no room for a temporary file.</source>
        <translation>La liste de signataires de l’exemple n’a pas pu être importée&#xa0;: il n’y a pas de place pour un fichier temporaire.</translation>
    </message>
    <message numerus="yes">
        <source>The example is ready, with %Ln signature(s).</source>
        <translation>
            <numerusform>L’exemple est prêt, avec %Ln signature.</numerusform>
            <numerusform>L’exemple est prêt, avec %Ln signatures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in the example’s signatures</source>
        <translation>Importation des signatures de l’exemple</translation>
    </message>
    <message>
        <source>Make room on the disk and open the example again.</source>
        <translation>Libérez de l’espace sur le disque, puis ouvrez l’exemple de nouveau.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>line %1: a quotation mark is out of place or not closed</source>
        <translation>ligne %1&#xa0;: un guillemet est mal placé ou n’est pas fermé</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a brief has no field “%1”</source>
        <translation>un dossier n’a pas de champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no state; these are: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état; les voici&#xa0;: %2</translation>
    </message>
    <message>
        <source>the column “%1” is expected once</source>
        <translation>la colonne «&#xa0;%1&#xa0;» doit figurer une fois</translation>
    </message>
    <message>
        <source>the column “%1” is not known, or there twice</source>
        <translation>la colonne «&#xa0;%1&#xa0;» est inconnue ou y figure deux fois</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>%1 cells are expected, and %2 are there</source>
        <translation>il faut %1 cellules, et il y en a %2</translation>
    </message>
    <message>
        <source>the column “campaign” names two campaigns</source>
        <translation>la colonne «&#xa0;campaign&#xa0;» nomme deux campagnes</translation>
    </message>
    <message>
        <source>it is longer than 100,000 characters</source>
        <translation>il dépasse 100&#xa0;000 caractères</translation>
    </message>
    <message>
        <source>it holds a half of a character</source>
        <translation>il contient la moitié d’un caractère</translation>
    </message>
    <message>
        <source>it holds the control character U+%1</source>
        <translation>il contient le caractère de commande U+%1</translation>
    </message>
    <message>
        <source>it holds a code that is no character</source>
        <translation>il contient un code qui n’est pas un caractère</translation>
    </message>
    <message>
        <source>it has more than 1,000 notes</source>
        <translation>il a plus de 1&#xa0;000 remarques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the text is there twice</source>
        <translation>%1&#xa0;: le texte y figure deux fois</translation>
    </message>
    <message>
        <source>This is no brief that Broadside can read: %1.</source>
        <translation>Broadside ne peut pas lire ce dossier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file there, or have it saved again.</source>
        <translation>Rien n’a été modifié. Corrigez le fichier à cet endroit ou faites-le enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>XLIFF 1.2 (OmegaT, Weblate, Poedit …)</source>
        <translation>XLIFF 1.2 (OmegaT, Weblate, Poedit…)</translation>
    </message>
    <message>
        <source>XLIFF 2.0</source>
        <translation>XLIFF 2.0</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Texte (Markdown)</translation>
    </message>
    <message>
        <source>A text of this brief cannot be carried in a file: %1.</source>
        <translation>Un texte de ce dossier ne peut pas être mis dans un fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was written. Change that text, then export again.</source>
        <translation>Rien n’a été écrit. Modifiez ce texte, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>it is larger than 32 MB</source>
        <translation>il dépasse 32&#xa0;Mo</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>il n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation>il faut l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>one of the file’s own languages is expected</source>
        <translation>il faut une des langues du fichier</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>il faut du texte</translation>
    </message>
    <message>
        <source>at byte %1 it is not JSON</source>
        <translation>à l’octet %1, ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>format: “broadside-brief” is expected</source>
        <translation>format&#xa0;: «&#xa0;broadside-brief&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>version: 1 is expected, and a higher one needs a newer Broadside</source>
        <translation>version&#xa0;: la valeur attendue est 1; une version supérieure exige un Broadside plus récent</translation>
    </message>
    <message>
        <source>“%1” is expected</source>
        <translation>«&#xa0;%1&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>the end is missing: the file is cut off</source>
        <translation>la fin manque&#xa0;: le fichier est coupé</translation>
    </message>
    <message>
        <source>this comment of Broadside’s is damaged</source>
        <translation>ce commentaire de Broadside est abîmé</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu</translation>
    </message>
    <message>
        <source>after this line something stands outside a text: “%1”</source>
        <translation>après cette ligne, quelque chose se trouve hors d’un texte&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is not said which text this is</source>
        <translation>rien ne dit de quel texte il s’agit</translation>
    </message>
    <message>
        <source>a DTD or an entity is there, and Broadside reads none</source>
        <translation>il contient une DTD ou une entité, et Broadside n’en lit aucune</translation>
    </message>
    <message>
        <source>line %1: a tag is longer than 64 kB</source>
        <translation>ligne %1&#xa0;: une balise dépasse 64&#xa0;ko</translation>
    </message>
    <message>
        <source>the XML is broken or cut off (%1)</source>
        <translation>le XML est brisé ou coupé (%1)</translation>
    </message>
    <message>
        <source>it says that it is not in UTF-8</source>
        <translation>il dit ne pas être en UTF-8</translation>
    </message>
    <message>
        <source>elements are nested more than 64 deep</source>
        <translation>des éléments sont imbriqués sur plus de 64 niveaux</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands within a text, and only words can be kept there</source>
        <translation>&lt;%1&gt; se trouve dans un texte, où seuls des mots peuvent être gardés</translation>
    </message>
    <message>
        <source>The file is of the campaign “%1”, and this one is “%2”.</source>
        <translation>Le fichier est celui de la campagne «&#xa0;%1&#xa0;», et celle-ci est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that campaign, or choose another file.</source>
        <translation>Rien n’a été modifié. Ouvrez cette campagne-là ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient aucun texte.</translation>
    </message>
    <message>
        <source>The file is in %1, which this campaign does not have.</source>
        <translation>Le fichier est en %1, langue que cette campagne n’a pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add the language to the campaign, or choose another file.</source>
        <translation>Rien n’a été modifié. Ajoutez la langue à la campagne ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Left out: the texts in %1, a language that this campaign does not have.</source>
        <translation>Laissés de côté&#xa0;: les textes en %1, langue que cette campagne n’a pas.</translation>
    </message>
    <message>
        <source>Left out: %1, which this campaign does not have.</source>
        <translation>Laissé de côté&#xa0;: %1, que cette campagne n’a pas.</translation>
    </message>
    <message>
        <source>%1 in %2 came back empty; the workspace’s text was kept.</source>
        <translation>%1 en %2 est revenu vide; le texte de l’espace de travail a été gardé.</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation>Avant l’importation</translation>
    </message>
    <message>
        <source>&lt;xliff version=&quot;1.2&quot;&gt; is expected</source>
        <translation>&lt;xliff version=&quot;1.2&quot;&gt; est attendu</translation>
    </message>
    <message>
        <source>&lt;xliff version=&quot;2.0&quot;&gt; is expected</source>
        <translation>&lt;xliff version=&quot;2.0&quot;&gt; est attendu</translation>
    </message>
    <message>
        <source>A document of XLIFF 2.0 is for one language and one source language, and here are several: %1.</source>
        <translation>Un document XLIFF 2.0 contient une langue et une langue source; il y en a ici plusieurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was written. Export one at a time (on the command line with --language, and with --from where fields have different source languages), or all of them as XLIFF 1.2.</source>
        <translation>Rien n’a été écrit. Exportez-les une à la fois (en ligne de commande avec --language, et --from quand les champs ont des langues sources différentes), ou toutes en XLIFF 1.2.</translation>
    </message>
    <message>
        <source>There is nothing to translate here: XLIFF holds translations alone.</source>
        <translation>Il n’y a rien à traduire ici&#xa0;: XLIFF ne contient que des traductions.</translation>
    </message>
    <message>
        <source>Nothing was written. Export another language, or as JSON, CSV or Markdown, which hold source texts too.</source>
        <translation>Rien n’a été écrit. Exportez une autre langue, ou en JSON, CSV ou Markdown, qui contiennent aussi les textes sources.</translation>
    </message>
    <message>
        <source>it holds texts of two campaigns, “%1” and “%2”</source>
        <translation>il contient les textes de deux campagnes, «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Number</source>
        <extracomment>Heading of a column: the number of a signature</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Consent asked on</source>
        <translation>Consentement demandé le</translation>
    </message>
    <message>
        <source>Wording of the consent</source>
        <extracomment>Heading of a column: the sentence that somebody said yes or no to</extracomment>
        <translation>Formule du consentement</translation>
    </message>
    <message>
        <source>Origin of the consent</source>
        <extracomment>Heading of a column: on which form or list somebody gave their consent</extracomment>
        <translation>Origine du consentement</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Consentement retiré le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Numéro de l’importation</translation>
    </message>
    <message>
        <source>Row of the import</source>
        <translation>Ligne de l’importation</translation>
    </message>
    <message>
        <source>File of the import</source>
        <translation>Fichier de l’importation</translation>
    </message>
    <message>
        <source>Duplicate of number</source>
        <extracomment>Heading of a column: the number of the signature that this one repeats</extracomment>
        <translation>Doublon du numéro</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Heading of a column: words that the organiser put on a signature</extracomment>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>ExportKit</name>
    <message>
        <source>Left out, since texts are missing: %1.</source>
        <extracomment>Languages that the kit does not have</extracomment>
        <translation>Laissé de côté, faute de textes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Exporting the kit</source>
        <translation>Exportation de la trousse</translation>
    </message>
    <message numerus="yes">
        <source>The kit is ready: %Ln file(s) in %1.</source>
        <translation>
            <numerusform>La trousse est prête&#xa0;: %Ln fichier dans %1.</numerusform>
            <numerusform>La trousse est prête&#xa0;: %Ln fichiers dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>CSV (UTF-8)</source>
        <translation>CSV (UTF-8)</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV pour Excel</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message numerus="yes">
        <source>%Ln signature(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln signature enregistrée dans %1.</numerusform>
            <numerusform>%Ln signatures enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without e-mail and phone, which consent does not allow.</source>
        <translation>
            <numerusform>Dont %Ln sans courriel ni téléphone, faute de consentement.</numerusform>
            <numerusform>Dont %Ln sans courriel ni téléphone, faute de consentement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out who may not be contacted.</source>
        <translation>
            <numerusform>%Ln personne laissée de côté, faute de consentement.</numerusform>
            <numerusform>%Ln personnes laissées de côté, faute de consentement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in %1, but that it went out could not be noted.</source>
        <translation>La liste se trouve dans %1, mais sa sortie n’a pas pu être consignée.</translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation>Exporter les signatures</translation>
    </message>
    <message>
        <source>Exporting signatures</source>
        <translation>Exportation des signatures</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>What the campaign asks its target to do, in a sentence</extracomment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Revendication</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Target: name</source>
        <extracomment>Target: a decision-maker whom the campaign wants to move</extracomment>
        <translation>Destinataire&#xa0;: nom</translation>
    </message>
    <message>
        <source>Target: office</source>
        <translation>Destinataire&#xa0;: fonction</translation>
    </message>
    <message>
        <source>Target: in a sentence</source>
        <extracomment>How a target is named within a sentence: &quot;the Prime Minister and his Cabinet&quot;</extracomment>
        <translation>Destinataire&#xa0;: dans une phrase</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Share appeal</source>
        <translation>Appel au partage</translation>
    </message>
    <message>
        <source>Donate appeal</source>
        <translation>Appel aux dons</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>The text of a post on social networks</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Flyer text</source>
        <translation>Texte du tract</translation>
    </message>
    <message>
        <source>Picture in words</source>
        <extracomment>Alt text: what the picture shows, in words</extracomment>
        <translation>Description de l’image</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <extracomment>The wording beside the box with which a signer allows e-mails</extracomment>
        <translation>Consentement aux courriels</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>The group of the texts that carry a campaign: title, ask, summary</extracomment>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>After signing</source>
        <translation>Après la signature</translation>
    </message>
    <message>
        <source>Spreading the word</source>
        <translation>Faire passer le mot</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>Post: %1</source>
        <extracomment>The text of a post on one social network: &quot;Post: Bluesky&quot;</extracomment>
        <translation>Publication&#xa0;: %1</translation>
    </message>
    <message>
        <source>Target: form of address</source>
        <extracomment>How a letter to the target begins: &quot;Dear Prime Minister,&quot;</extracomment>
        <translation>Destinataire&#xa0;: formule d’appel</translation>
    </message>
    <message>
        <source>Letter: subject</source>
        <translation>Lettre&#xa0;: objet</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>The letter that people send to the target</extracomment>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Thank-you e-mail: subject</source>
        <translation>Courriel de remerciement&#xa0;: objet</translation>
    </message>
    <message>
        <source>Thank-you e-mail</source>
        <translation>Courriel de remerciement</translation>
    </message>
    <message>
        <source>E-mail to friends: subject</source>
        <translation>Courriel aux proches&#xa0;: objet</translation>
    </message>
    <message>
        <source>E-mail to friends</source>
        <translation>Courriel aux proches</translation>
    </message>
    <message>
        <source>Update: subject</source>
        <extracomment>Update: an e-mail that tells signers how the campaign goes</extracomment>
        <translation>Nouvelles&#xa0;: objet</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Update: an e-mail that tells signers how the campaign goes</extracomment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Card text</source>
        <extracomment>The words on the picture that networks show</extracomment>
        <translation>Texte de la carte</translation>
    </message>
    <message>
        <source>Poster text</source>
        <translation>Texte de l’affiche</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <extracomment>The wording beside the box with which a signer allows calls</extracomment>
        <translation>Consentement aux appels</translation>
    </message>
    <message>
        <source>Consent to show the name</source>
        <extracomment>The wording beside the box with which a signer allows that their name is shown</extracomment>
        <translation>Consentement à montrer le nom</translation>
    </message>
    <message>
        <source>Letters and e-mails</source>
        <translation>Lettres et courriels</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>the card and the flyer</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>la carte et le tract</translation>
    </message>
    <message>
        <source>the flyer</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>le tract</translation>
    </message>
    <message>
        <source>screen readers</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;. What programs for blind people read out</extracomment>
        <translation>les lecteurs d’écran</translation>
    </message>
    <message>
        <source>the form</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>le formulaire</translation>
    </message>
    <message>
        <source>the page</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>la page</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>A network, a post&apos;s length with its link, and the limit: &quot;X (201 of 280)&quot;</extracomment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>with its link too long for %1</source>
        <translation>avec le lien, trop long pour %1</translation>
    </message>
    <message>
        <source>with its link fits %1</source>
        <translation>avec le lien, bonne longueur pour %1</translation>
    </message>
    <message>
        <source>The campaign&apos;s name: at the head of every page, card and flyer.</source>
        <translation>Le nom de la campagne&#xa0;: en tête de chaque page, de chaque carte et de chaque tract.</translation>
    </message>
    <message>
        <source>Who should do what, in one sentence. It stands right under the title, everywhere.</source>
        <translation>Qui devrait faire quoi, en une phrase. Elle figure partout, juste sous le titre.</translation>
    </message>
    <message>
        <source>What it is about, for those who read three sentences: the head of the sign page, and what networks and search engines show.</source>
        <translation>De quoi il s’agit, pour qui ne lit que trois phrases&#xa0;: le haut de la page de signature, et ce qu’affichent les réseaux et les moteurs de recherche.</translation>
    </message>
    <message>
        <source>One thing that is asked for. Begin with a verb; one sentence that also stands alone.</source>
        <translation>Une chose que l’on exige. Commencez par un verbe; une seule phrase, qui se comprend aussi toute seule.</translation>
    </message>
    <message>
        <source>The reasons, with sources: for those who want to know more before they sign.</source>
        <translation>Les raisons, avec les sources&#xa0;: pour qui veut en savoir plus avant de signer.</translation>
    </message>
    <message>
        <source>Who stands behind the campaign, or whom it is about.</source>
        <translation>Qui porte la campagne, ou qui elle concerne.</translation>
    </message>
    <message>
        <source>The decision-maker&apos;s name as it is written on a letter.</source>
        <translation>Le nom du ou de la destinataire, tel qu’on l’écrit sur une lettre.</translation>
    </message>
    <message>
        <source>The decision-maker&apos;s office: what makes them the one who can decide.</source>
        <translation>La fonction qui donne à cette personne le pouvoir de décider.</translation>
    </message>
    <message>
        <source>How this target is called within a sentence, with its article.</source>
        <translation>La façon de nommer ce destinataire dans une phrase, avec l’article.</translation>
    </message>
    <message>
        <source>What people read right after signing. Say what happens next.</source>
        <translation>Ce qu’on lit juste après avoir signé. Dites ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Why passing it on matters, above the share buttons.</source>
        <translation>Pourquoi il est important de faire circuler la campagne; au-dessus des boutons de partage.</translation>
    </message>
    <message>
        <source>Why money matters, above the donate button. Without it there is no button.</source>
        <translation>Pourquoi l’argent compte; au-dessus du bouton de don. Sans ce texte, pas de bouton.</translation>
    </message>
    <message>
        <source>What people post in their own name. The link is added behind it.</source>
        <translation>Ce que les gens publient en leur propre nom. Le lien s’ajoute à la fin.</translation>
    </message>
    <message>
        <source>One paragraph on the flyer, between the ask and the demands.</source>
        <translation>Un paragraphe du tract, entre la demande et les revendications.</translation>
    </message>
    <message>
        <source>What the picture shows, for those who do not see it.</source>
        <translation>Ce que montre l’image, pour qui ne la voit pas.</translation>
    </message>
    <message>
        <source>The wording beside the consent box. It is kept with every signature that ticks it.</source>
        <translation>Le texte à côté de la case de consentement. Il est conservé avec chaque signature qui la coche.</translation>
    </message>
    <message>
        <source>Who keeps the data, why, for how long, and how to have it deleted.</source>
        <translation>Qui conserve les données, pourquoi, combien de temps, et comment les faire supprimer.</translation>
    </message>
    <message>
        <source>A few words that one remembers</source>
        <translation>Quelques mots qu’on retient</translation>
    </message>
    <message>
        <source>Tell … to …</source>
        <translation>Demandez à&#xa0;… de&#xa0;…</translation>
    </message>
    <message>
        <source>Begin with a verb</source>
        <translation>Commencez par un verbe</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrivez ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between two remarks on a text&apos;s length</extracomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than fits %1 well</source>
        <translation>
            <numerusform>%Ln de trop pour %1</numerusform>
            <numerusform>%Ln de trop pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>bonne longueur pour %1</translation>
    </message>
    <message>
        <source>the list of a mailbox</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>la liste d’une boîte de réception</translation>
    </message>
    <message>
        <source>the card</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>la carte</translation>
    </message>
    <message>
        <source>the poster</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>l’affiche</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS (%1 of %2)</source>
        <translation>
            <numerusform>%n texto (%1 sur %2)</numerusform>
            <numerusform>%n textos (%1 sur %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>How a letter to this target begins: with the right title, and the right grammar.</source>
        <translation>Comment commence une lettre à ce destinataire&#xa0;: avec le bon titre et les bons accords.</translation>
    </message>
    <message>
        <source>The line that decides whether it is opened. Most programs show 60 characters.</source>
        <translation>La ligne qui décide si on l’ouvre. La plupart des logiciels en montrent 60 caractères.</translation>
    </message>
    <message>
        <source>The letter that people send to each target. The form of address and the sender’s name are added.</source>
        <translation>La lettre que les gens envoient à chaque destinataire. La formule d’appel et le nom sont ajoutés.</translation>
    </message>
    <message>
        <source>What a signer finds in the mailbox after signing: thanks, and what else they can do.</source>
        <translation>Ce que la personne reçoit par courriel après avoir signé&#xa0;: des remerciements, et ce qu’elle peut faire de plus.</translation>
    </message>
    <message>
        <source>What a signer writes to friends, in the first person. The link is added behind it.</source>
        <translation>Ce que la personne écrit à ses proches, à la première personne. Le lien s’ajoute à la fin.</translation>
    </message>
    <message>
        <source>How the campaign goes, for signers who allowed e-mails.</source>
        <translation>Où en est la campagne, pour les signataires qui ont accepté les courriels.</translation>
    </message>
    <message>
        <source>For this network alone, in place of the post. The link is added behind it.</source>
        <translation>Pour ce réseau seulement, à la place de la publication. Le lien s’ajoute à la fin.</translation>
    </message>
    <message>
        <source>The words under the title of the share card. Left empty, the ask stands there.</source>
        <translation>Les mots sous le titre de la carte de partage. Laissé vide, la demande y figure.</translation>
    </message>
    <message>
        <source>The few words under the title of a poster, read in passing.</source>
        <translation>Les quelques mots sous le titre d’une affiche, lus en passant.</translation>
    </message>
    <message>
        <source>The wording beside the box that allows calls. The form shows it where it asks for a phone.</source>
        <translation>La formule à côté de la case qui permet les appels. Le formulaire la montre s’il demande un téléphone.</translation>
    </message>
    <message>
        <source>The wording beside the box that allows to show the name, as in the petition book.</source>
        <translation>La formule à côté de la case qui permet de montrer le nom, par exemple dans le cahier de pétition.</translation>
    </message>
    <message>
        <source>Dear …,</source>
        <translation>Madame …,</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 (%2%)</source>
        <extracomment>A number and its share in per cent</extracomment>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In a table of figures: signatures without language, without region …</extracomment>
        <translation>sans précision</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une à une</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>By country and region</source>
        <translation>Par pays et région</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>une à une</translation>
    </message>
    <message>
        <source>counted on paper</source>
        <translation>comptées sur papier</translation>
    </message>
    <message>
        <source>Of those one by one:</source>
        <translation>Parmi celles données une à une&#xa0;:</translation>
    </message>
    <message>
        <source>may be written to</source>
        <translation>contact autorisé</translation>
    </message>
    <message>
        <source>refused to be written to</source>
        <translation>contact refusé</translation>
    </message>
    <message>
        <source>withdrew their consent</source>
        <translation>consentement retiré</translation>
    </message>
    <message>
        <source>signed another campaign before</source>
        <translation>ont déjà signé une autre campagne</translation>
    </message>
    <message>
        <source>sign for the first time</source>
        <translation>signent pour la première fois</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Not counted:</source>
        <translation>Non comptés&#xa0;:</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doublons</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>lignes rejetées</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
</context>
<context>
    <name>FiguresCommand</name>
    <message>
        <source>Counts a campaign&apos;s signatures by day, place, language and source, with those on paper apart and together.</source>
        <translation>Compte les signatures d’une campagne par jour, lieu, langue et source, avec celles sur papier à part et au total.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a Word document (DOCX)</source>
        <translation>un document Word (DOCX)</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <extracomment>Names of kinds of files; they stand in: “list.pdf” is a PDF document, not a table.</extracomment>
        <translation>une image (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>une image (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>une image (GIF)</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>une base de données (SQLite)</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>a compressed archive (7z)</source>
        <translation>une archive compressée (7z)</translation>
    </message>
    <message>
        <source>a compressed archive (RAR)</source>
        <translation>une archive compressée (RAR)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save the list as CSV (UTF-8), and import that file.</source>
        <translation>Ouvrez-le dans le programme qui l’a produit, enregistrez la liste en CSV (UTF-8) et importez ce fichier.</translation>
    </message>
    <message>
        <source>a compressed file (BZIP2)</source>
        <translation>un fichier compressé (BZIP2)</translation>
    </message>
    <message>
        <source>a compressed file (XZ)</source>
        <translation>un fichier compressé (XZ)</translation>
    </message>
    <message>
        <source>a compressed file (Zstandard)</source>
        <translation>un fichier compressé (Zstandard)</translation>
    </message>
    <message>
        <source>a worksheet of Excel 4 or older</source>
        <translation>une feuille de calcul d’Excel 4 ou antérieur</translation>
    </message>
    <message>
        <source>a web page in one file (MHTML)</source>
        <translation>une page web en un seul fichier (MHTML)</translation>
    </message>
    <message>
        <source>“%1” is %2, not a table; nothing was imported.</source>
        <extracomment>%1: a file&apos;s name. %2: what it is, such as “a PDF document”.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est %2, et non un tableau; rien n’a été importé.</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (PPTX)</source>
        <translation>une présentation PowerPoint (PPTX)</translation>
    </message>
    <message>
        <source>a binary Excel workbook (XLSB)</source>
        <translation>un classeur Excel binaire (XLSB)</translation>
    </message>
    <message>
        <source>a document of Apple’s iWork</source>
        <translation>un document iWork d’Apple</translation>
    </message>
    <message>
        <source>an older Office file, but no workbook</source>
        <translation>un ancien fichier Office, mais pas un classeur</translation>
    </message>
    <message>
        <source>an archive (TAR)</source>
        <translation>une archive (TAR)</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Which list?</source>
        <translation>Quelle liste?</translation>
    </message>
    <message>
        <source>Nothing is written before the last step, and every import can be taken back.</source>
        <translation>Rien n’est enregistré avant la dernière étape, et chaque importation peut être retirée.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
    <message>
        <source>A spreadsheet (Excel, LibreOffice), a table as text (CSV), or one of them packed (zip).</source>
        <translation>Une feuille de calcul (Excel, LibreOffice), un tableau en format texte (CSV) ou l’un d’eux compressé (zip).</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <source>To paste: select the cells there with their column names, copy, and press Ctrl+V here.</source>
        <translation>Pour coller&#xa0;: sélectionnez-y les cellules avec les noms des colonnes, copiez-les et appuyez ici sur Ctrl+V.</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation>En coller une autre</translation>
    </message>
</context>
<context>
    <name>FilterReader</name>
    <message>
        <source>Write what to look at and a value, as in language:fr or not (has:comment and region:QC,ON).</source>
        <translation>Écrivez un critère et une valeur, comme language:fr ou not (has:comment and region:QC,ON).</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 closes nothing.</source>
        <translation>La parenthèse au caractère %1 ne ferme rien.</translation>
    </message>
    <message>
        <source>Take it away, or write one that opens before it.</source>
        <translation>Retirez-la ou écrivez-en une qui s’ouvre avant elle.</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 is not closed.</source>
        <translation>La parenthèse au caractère %1 n’est pas fermée.</translation>
    </message>
    <message>
        <source>Write the one that closes it.</source>
        <translation>Écrivez celle qui la ferme.</translation>
    </message>
    <message>
        <source>Something to look at is missing at character %1.</source>
        <translation>Il manque un critère au caractère %1.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has no value.</source>
        <translation>«&#xa0;%1&#xa0;», au caractère %2, n’a pas de valeur.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing that a filter can look at.</source>
        <translation>«&#xa0;%1&#xa0;», au caractère %2, n’est pas un critère de filtre.</translation>
    </message>
    <message>
        <source>It can look at these: %1.</source>
        <translation>Critères possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no value of “%3”.</source>
        <translation>«&#xa0;%1&#xa0;», au caractère %2, n’est pas une valeur de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>A value is missing at character %1.</source>
        <translation>Il manque une valeur au caractère %1.</translation>
    </message>
    <message>
        <source>Values stand without spaces between them, as in region:QC,ON; &quot;&quot; is one that is not there.</source>
        <translation>Les valeurs se suivent sans espaces, comme region:QC,ON; &quot;&quot; désigne une valeur absente.</translation>
    </message>
    <message>
        <source>The quote at character %1 is not closed.</source>
        <translation>Le guillemet au caractère %1 n’est pas fermé.</translation>
    </message>
    <message>
        <source>Write a second one where the value ends; within it, a quote is written as \&quot;.</source>
        <translation>Écrivez-en un second à la fin de la valeur; à l’intérieur, un guillemet s’écrit \&quot;.</translation>
    </message>
    <message>
        <source>At character %1 the filter has more than %2 levels within one another.</source>
        <translation>Au caractère %1, le filtre a plus de %2 niveaux imbriqués.</translation>
    </message>
    <message>
        <source>Write it with fewer parentheses.</source>
        <translation>Écrivez-le avec moins de parenthèses.</translation>
    </message>
</context>
<context>
    <name>FilterValue</name>
    <message>
        <source>“%1” is one of these: %2.</source>
        <extracomment>%1: &quot;consent&quot;, %2: &quot;given, refused, unasked&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» prend l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write days as in signed:2021-11-01..2021-11-30, months as in signed:2021-11.., years as in signed:2021, or signed:&quot;&quot; for what has no date.</source>
        <translation>Écrivez les jours comme signed:2021-11-01..2021-11-30, les mois comme signed:2021-11.., les années comme signed:2021, ou signed:&quot;&quot; pour ce qui n’a pas de date.</translation>
    </message>
    <message>
        <source>The first day must not come after the last.</source>
        <translation>Le premier jour ne doit pas être après le dernier.</translation>
    </message>
    <message>
        <source>Write an import&apos;s number, as in import:3, or import:&quot;&quot; for what was written in by hand.</source>
        <translation>Écrivez le numéro d’une importation, comme import:3, ou import:&quot;&quot; pour ce qui a été saisi à la main.</translation>
    </message>
    <message>
        <source>“%1” needs a value that is not empty.</source>
        <translation>«&#xa0;%1&#xa0;» exige une valeur non vide.</translation>
    </message>
</context>
<context>
    <name>Flyer</name>
    <message>
        <source>The flyer’s texts in %1 do not fit on one page (%2), even at 9 points.</source>
        <translation>Les textes du tract en %1 ne tiennent pas sur une page (%2), même à 9&#xa0;points.</translation>
    </message>
    <message>
        <source>Shorten the flyer text or the demands in this language.</source>
        <translation>Raccourcissez le texte du tract ou les revendications dans cette langue.</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>On about %1</source>
        <extracomment>A day</extracomment>
        <translation>Vers le %1</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <extracomment>Two days: &quot;Between 3 and 9 December&quot;; %1 may be the number of a day alone</extracomment>
        <translation>Entre le %1 et le %2</translation>
    </message>
    <message>
        <source>if signatures go on as in the last two weeks</source>
        <translation>si les signatures continuent au rythme des deux dernières semaines</translation>
    </message>
    <message numerus="yes">
        <source>if signatures go on as in the last %Ln day(s)</source>
        <translation>
            <numerusform>si les signatures continuent au rythme observé depuis %Ln jour</numerusform>
            <numerusform>si les signatures continuent au rythme des %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signatures by the last day, %2.</source>
        <translation>%1 signatures d’ici au dernier jour, le %2.</translation>
    </message>
    <message>
        <source>%1 to %2 signatures by the last day, %3.</source>
        <extracomment>%1 and %2 are numbers, %3 is a day</extracomment>
        <translation>De %1 à %2 signatures d’ici au dernier jour, le %3.</translation>
    </message>
    <message>
        <source>The goal is reached</source>
        <translation>L’objectif est atteint</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le %1.</translation>
    </message>
    <message>
        <source>The campaign is over</source>
        <translation>La campagne est terminée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) short of the goal.</source>
        <translation>
            <numerusform>Il a manqué %Ln signature pour atteindre l’objectif.</numerusform>
            <numerusform>Il a manqué %Ln signatures pour atteindre l’objectif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be said yet</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>When the goal is reached can be told after seven days with twenty signatures or more.</source>
        <translation>Il faut sept jours et au moins vingt signatures pour estimer quand l’objectif sera atteint.</translation>
    </message>
    <message>
        <source>Not in sight</source>
        <translation>Pas en vue</translation>
    </message>
    <message>
        <source>As the last two weeks went, the goal is more than ten years away.</source>
        <translation>Au rythme des deux dernières semaines, il faudra plus de dix ans pour atteindre l’objectif.</translation>
    </message>
    <message>
        <source>No signatures came in the last two weeks.</source>
        <translation>Aucune signature n’est arrivée au cours des deux dernières semaines.</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <extracomment>A day</extracomment>
        <translation>Pas avant le %1</translation>
    </message>
    <message>
        <source>The goal is reached then or much later: the last days differ too much to say more.</source>
        <translation>L’objectif sera atteint à ce moment-là ou bien plus tard&#xa0;: les derniers jours varient trop pour en dire plus.</translation>
    </message>
    <message>
        <source>The goal is reached then, most likely, %1.</source>
        <extracomment>%1: &quot;if signatures go on as in the last two weeks&quot;. In four of five cases it is so.</extracomment>
        <translation>L’objectif sera très probablement atteint à ce moment-là, %1.</translation>
    </message>
    <message>
        <source>That is after the last day: signatures would have to come faster to reach the goal.</source>
        <translation>C’est après le dernier jour&#xa0;: il faudrait que les signatures arrivent plus vite pour atteindre l’objectif.</translation>
    </message>
</context>
<context>
    <name>ForgetCommand</name>
    <message numerus="yes">
        <source>%n signature(s) of %1 lose name, address and comment for good; only the figures stay.</source>
        <translation>
            <numerusform>%n signature de %1 perdra pour de bon nom, adresse et commentaire; seuls les chiffres resteront.</numerusform>
            <numerusform>%n signatures de %1 perdront pour de bon nom, adresse et commentaire; seuls les chiffres resteront.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is forgotten cannot be brought back: give --yes where nobody can be asked.</source>
        <translation>Ce qui est oublié ne peut pas être rétabli&#xa0;: donnez --yes quand personne ne peut répondre.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>Rien n’a été oublié.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) name nobody any more, and no later list brings %1 back.</source>
        <translation>
            <numerusform>%n signature ne nomme plus personne, et aucune liste ultérieure ne ramènera %1.</numerusform>
            <numerusform>%n signatures ne nomment plus personne, et aucune liste ultérieure ne ramènera %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets one person in every campaign; their signatures stay as figures alone.</source>
        <translation>Oublie une personne dans toutes les campagnes; ses signatures ne comptent plus que comme chiffres.</translation>
    </message>
    <message>
        <source>The person’s e-mail address.</source>
        <translation>L’adresse courriel de la personne.</translation>
    </message>
    <message>
        <source>Do not ask first.</source>
        <translation>Ne pas demander de confirmation.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The mapping %1 cannot be read.</source>
        <translation>La correspondance %1 est illisible.</translation>
    </message>
    <message>
        <source>Nothing was imported. Give the path of a JSON file.</source>
        <translation>Rien n’a été importé. Indiquez le chemin d’un fichier JSON.</translation>
    </message>
    <message>
        <source>A dry run: nothing was stored.</source>
        <translation>Simulation&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Import %1 is stored; take-back undoes it.</source>
        <translation>L’importation %1 est enregistrée; «&#xa0;take-back&#xa0;» permet de la retirer.</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 known, %4 duplicates, %5 rejected.</source>
        <translation>Lignes&#xa0;: %1. Nouvelles&#xa0;: %2; connues&#xa0;: %3; doublons&#xa0;: %4; rejetées&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Brings a list of signatures into a campaign.</source>
        <translation>Ajoute une liste de signatures à une campagne.</translation>
    </message>
    <message>
        <source>Which column holds what: {&quot;columns&quot;: {&quot;Courriel&quot;: &quot;email&quot;}}.</source>
        <translation>Quelle colonne contient quoi&#xa0;: {&quot;columns&quot;: {&quot;Courriel&quot;: &quot;email&quot;}}.</translation>
    </message>
    <message>
        <source>Say what would happen, and store nothing.</source>
        <translation>Dire ce qui arriverait, sans rien enregistrer.</translation>
    </message>
    <message>
        <source>--map and --preset both say which column holds what; nothing was imported.</source>
        <translation>--map et --preset disent tous deux quelle colonne contient quoi; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>--table takes a number from 1 on.</source>
        <translation>--table demande un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>%1 rows were taken with a warning; %2 consents change.</source>
        <translation>Lignes retenues avec un avertissement&#xa0;: %1; consentements modifiés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 rows are likely duplicates.</source>
        <translation>Doublons probables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The system whose export the file is: %1.</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>Le système d’où le fichier a été exporté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sheet of a workbook; without it the first that is shown.</source>
        <translation>La feuille d’un classeur; sans elle, la première qui est affichée.</translation>
    </message>
    <message>
        <source>Which of several tables under one another, from 1.</source>
        <translation>Lequel de plusieurs tableaux placés l’un sous l’autre, à partir de 1.</translation>
    </message>
    <message>
        <source>Where the rejected rows go, with their reasons, as CSV.</source>
        <translation>Où enregistrer les lignes rejetées, avec leurs raisons, en CSV.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signature(s) from %1.</source>
        <translation>
            <numerusform>%Ln nouvelle signature tirée de %1.</numerusform>
            <numerusform>%Ln nouvelles signatures tirées de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Time that is left, in minutes and seconds: &quot;0:12 left&quot;</extracomment>
        <translation>encore %1:%2</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The row on line %1 has more than %2 cells; nothing was imported.</source>
        <translation>L’enregistrement de la ligne %1 compte plus de %2 cellules; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The row that begins on line %1 is longer than 16 MB; nothing was imported.</source>
        <translation>L’enregistrement qui commence à la ligne %1 dépasse 16&#xa0;Mo; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Look there for a quotation mark that is never closed, or choose other separators and quotes.</source>
        <translation>Cherchez-y un guillemet jamais fermé, ou choisissez d’autres séparateurs et guillemets.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; nothing was imported.</source>
        <translation>L’encodage «&#xa0;%1&#xa0;» est inconnu; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Choose another one, such as UTF-8 or windows-1252.</source>
        <translation>Choisissez-en un autre, comme UTF-8 ou windows-1252.</translation>
    </message>
    <message>
        <source>The text could not be converted; nothing was imported.</source>
        <translation>Le texte n’a pas pu être converti; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>No column holds the signers&apos; names; nothing was imported.</source>
        <translation>Aucune colonne ne contient le nom des signataires; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Say in which column the first name, last name or full name is.</source>
        <translation>Indiquez quelle colonne contient le prénom, le nom de famille ou le nom complet.</translation>
    </message>
    <message>
        <source>“%1” has other columns than when it was chosen; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» n’a plus les mêmes colonnes qu’au moment où vous l’avez choisi; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Choisissez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L’importation a été interrompue; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no file “%1”; nothing was imported.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>Vérifiez le nom ou choisissez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier ou un périphérique, et non un fichier; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Choose the list itself.</source>
        <translation>Choisissez la liste elle-même.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Close it in other programs, check that you may read it, and try again.</source>
        <translation>Fermez-le dans les autres programmes, vérifiez que vous pouvez le lire et réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu jusqu’au bout; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Check the disk or the connection to it, and try again.</source>
        <translation>Vérifiez le disque ou la connexion au disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The mapping is no JSON object with “columns”; nothing was imported.</source>
        <translation>La correspondance n’est pas un objet JSON avec «&#xa0;columns&#xa0;»; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Write it like {&quot;columns&quot;: {&quot;Courriel&quot;: &quot;email&quot;}, &quot;date_order&quot;: &quot;dmy&quot;}.</source>
        <extracomment>An example of a file&apos;s content: leave the part in braces as it is.</extracomment>
        <translation>Écrivez-la ainsi&#xa0;: {&quot;columns&quot;: {&quot;Courriel&quot;: &quot;email&quot;}, &quot;date_order&quot;: &quot;dmy&quot;}.</translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that the file does not have; nothing was imported.</source>
        <translation>La correspondance nomme une colonne «&#xa0;%1&#xa0;» qui n’est pas dans le fichier; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file&apos;s columns are: %1.</source>
        <translation>Les colonnes du fichier sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mapping gives the column “%1” a field that does not exist; nothing was imported.</source>
        <translation>La correspondance donne à la colonne «&#xa0;%1&#xa0;» un champ qui n’existe pas; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation>Les champs sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written; a file of that name is as it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit; s’il existait déjà, il n’a pas changé.</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk, or choose another place.</source>
        <translation>Vérifiez le dossier et l’espace disque, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Saving the list was cancelled; a file of that name is as it was.</source>
        <translation>L’enregistrement de la liste a été interrompu; si le fichier existait déjà, il n’a pas changé.</translation>
    </message>
    <message>
        <source>The check was cancelled; nothing was changed.</source>
        <translation>La vérification a été interrompue; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “%1” is none of %2; nothing was imported.</source>
        <translation>Dans la correspondance, la valeur de «&#xa0;%1&#xa0;» n’est aucune de celles-ci&#xa0;: %2; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “consent_inverted” or “consent_values” cannot be read; nothing was imported.</source>
        <translation>Dans la correspondance, «&#xa0;consent_inverted&#xa0;» ou «&#xa0;consent_values&#xa0;» est illisible; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Write them like {&quot;consent_inverted&quot;: false, &quot;consent_values&quot;: {&quot;of course&quot;: true, &quot;rather not&quot;: false, &quot;?&quot;: null}}.</source>
        <extracomment>An example of a file&apos;s content: leave the part in braces as it is.</extracomment>
        <translation>Écrivez-les ainsi&#xa0;: {&quot;consent_inverted&quot;: false, &quot;consent_values&quot;: {&quot;of course&quot;: true, &quot;rather not&quot;: false, &quot;?&quot;: null}}.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “country” is no ISO 3166 code such as CA; nothing was imported.</source>
        <translation>Dans la correspondance, «&#xa0;country&#xa0;» n’est pas un code ISO 3166 comme CA; rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; nothing was imported.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;»; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The presets are: %1.</source>
        <translation>Les préréglages sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file has none of the columns of %1; nothing was imported.</source>
        <translation>Le fichier n’a aucune des colonnes de %1; rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” is too large a web page; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» est une page web trop volumineuse; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save the list as CSV (UTF-8), and import that file.</source>
        <translation>Ouvrez-la dans un tableur, enregistrez la liste en CSV (UTF-8) et importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» a changé pendant la lecture; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, and choose it again.</source>
        <translation>Attendez que le programme qui l’écrit ait terminé, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not complete; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou incomplet; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Get the file once more from where it came, or save it anew in the program it was made with.</source>
        <translation>Récupérez le fichier à la source ou enregistrez-le de nouveau dans le programme qui l’a produit.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» est verrouillé par un mot de passe; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it without a password, and import that file.</source>
        <translation>Ouvrez-le dans le programme qui l’a produit, enregistrez-le sans mot de passe et importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than its size, which no list does; nothing was imported.</source>
        <translation>Une fois décompressé, «&#xa0;%1&#xa0;» serait démesurément plus gros, ce qui n’arrive avec aucune liste; rien n’a été importé.</translation>
    </message>
    <message>
        <source>If you trust the file, open it in the program it was made with, and save the list as CSV (UTF-8).</source>
        <translation>Si vous avez confiance en ce fichier, ouvrez-le dans le programme qui l’a produit et enregistrez la liste en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>There is no room on the disk to unpack “%1”; nothing was imported.</source>
        <translation>Il n’y a pas assez de place sur le disque pour décompresser «&#xa0;%1&#xa0;»; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>Libérez de l’espace sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Look at that row in the program the file was made with.</source>
        <translation>Examinez cette ligne dans le programme qui a produit le fichier.</translation>
    </message>
    <message>
        <source>“%1” is an archive within an archive; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» est une archive dans une archive; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Unpack it, and import the list that is in it.</source>
        <translation>Décompressez-la et importez la liste qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>%1: an archive. %2: a file in it.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>What was pasted could not be kept; nothing was imported.</source>
        <translation>Ce que vous avez collé n’a pas pu être conservé; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Check the space on the disk, and try again.</source>
        <translation>Vérifiez l’espace disque et réessayez.</translation>
    </message>
    <message>
        <source>“%1” holds no table; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun tableau; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Choisissez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” holds no table “%2”; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de tableau «&#xa0;%2&#xa0;»; rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” holds several tables; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» contient plusieurs tableaux; rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de feuille «&#xa0;%2&#xa0;»; rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” has no sheet with a table; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune feuille avec un tableau; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Look at it in the program it was made with.</source>
        <translation>Examinez-le dans le programme qui l’a produit.</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>The workspace is at %1.</source>
        <translation>L’espace de travail se trouve ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Makes a workspace.</source>
        <translation>Crée un espace de travail.</translation>
    </message>
    <message>
        <source>With the example campaign, without signatures.</source>
        <translation>Avec la campagne d’exemple, sans signatures.</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>This campaign has no language “%1”.</source>
        <translation>Cette campagne n’a pas de langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its languages are: %1.</source>
        <translation>Ses langues sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No kit was made: in none of the languages are all required texts written.</source>
        <translation>Aucune trousse n’a été produite&#xa0;: il manque des textes obligatoires dans toutes les langues.</translation>
    </message>
    <message>
        <source>The check of the campaign lists the texts that are missing.</source>
        <translation>La vérification de la campagne donne la liste des textes manquants.</translation>
    </message>
    <message>
        <source>The kit was not made, because it was cancelled. Nothing was changed.</source>
        <translation>La trousse n’a pas été produite&#xa0;: l’opération a été interrompue. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>KitCommand</name>
    <message>
        <source>The campaign has no language “%1”.</source>
        <translation>La campagne n’a pas de langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No kit was built. Choose among its own languages.</source>
        <translation>Aucune trousse n’a été produite. Choisissez parmi les langues de la campagne.</translation>
    </message>
    <message>
        <source>Left out: %1, which lacks texts; “check” names them.</source>
        <translation>Laissé de côté&#xa0;: %1, faute de textes; «&#xa0;check&#xa0;» les nomme.</translation>
    </message>
    <message>
        <source>Builds the whole kit of a campaign.</source>
        <translation>Produit toute la trousse d’une campagne.</translation>
    </message>
    <message>
        <source>The folder to build it in.</source>
        <translation>Le dossier où la produire.</translation>
    </message>
    <message>
        <source>Only these languages.</source>
        <translation>Ces langues seulement.</translation>
    </message>
</context>
<context>
    <name>KitFolder</name>
    <message>
        <source>“%1” is a file, so no kit can be put there. It was not touched.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier&#xa0;: aucune trousse ne peut y aller. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or does not exist yet.</source>
        <translation>Choisissez un dossier vide ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>The folder “%1” holds something else than a kit. It was not touched.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» contient autre chose qu’une trousse. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The kit in “%1” was not replaced: “%2” in it is not of its making and would be lost.</source>
        <translation>La trousse dans «&#xa0;%1&#xa0;» n’a pas été remplacée&#xa0;: «&#xa0;%2&#xa0;», qui s’y trouve, n’en fait pas partie et serait perdu.</translation>
    </message>
    <message>
        <source>Move it out of the folder, or choose another folder.</source>
        <translation>Sortez-le du dossier ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No kit can be put at “%1”.</source>
        <translation>Aucune trousse ne peut aller à l’emplacement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>Remove the link, or choose another folder.</source>
        <translation>Supprimez le lien ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to, so no kit was made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est protégé en écriture&#xa0;: aucune trousse n’a été produite.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>Another Broadside is making this kit at the moment.</source>
        <translation>Un autre Broadside est en train de produire cette trousse.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>“%1” could not be written. The kit that was there is unchanged.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. La trousse qui était là n’a pas changé.</translation>
    </message>
    <message>
        <source>See whether the disk is full, then make the kit again.</source>
        <translation>Voyez si le disque est plein, puis produisez la trousse de nouveau.</translation>
    </message>
    <message>
        <source>The kit in “%1” could not be replaced and is unchanged.</source>
        <translation>La trousse dans «&#xa0;%1&#xa0;» n’a pas pu être remplacée et n’a pas changé.</translation>
    </message>
    <message>
        <source>Close the programs that have its files open, then make the kit again.</source>
        <translation>Fermez les programmes qui utilisent ses fichiers, puis produisez la trousse de nouveau.</translation>
    </message>
    <message>
        <source>The new kit could not be put at “%1”.</source>
        <translation>La nouvelle trousse n’a pas pu être placée à l’emplacement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another folder, or make the kit again.</source>
        <translation>Choisissez un autre dossier ou produisez la trousse de nouveau.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>“%1” is not a language tag.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>Write it as in “en”, “fr-CA” or “ar”.</source>
        <translation>Écrivez-le comme «&#xa0;en&#xa0;», «&#xa0;fr-CA&#xa0;» ou «&#xa0;ar&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PanelLines</name>
    <message>
        <source>Show all %1 characters</source>
        <translation>Afficher les %1 caractères</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
</context>
<context>
    <name>PdfFinish</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Le PDF n’a pas pu être produit.</translation>
    </message>
</context>
<context>
    <name>PersonCommand</name>
    <message>
        <source>Standard output holds what is held or the JSON object, not both: give --out a file&apos;s name.</source>
        <translation>La sortie standard contient les données de la personne ou l’objet JSON, pas les deux&#xa0;: donnez à --out un nom de fichier.</translation>
    </message>
    <message>
        <source>Nothing is held of %1; %2 says so.</source>
        <translation>Aucune donnée n’est conservée sur %1; %2 le confirme.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) of %1, and all that belongs to them, are in %2.</source>
        <translation>
            <numerusform>%n signature de %1 et tout ce qui s’y rattache se trouvent dans %2.</numerusform>
            <numerusform>%n signatures de %1 et tout ce qui s’y rattache se trouvent dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes all that is held of one person, in every campaign, as JSON.</source>
        <translation>Écrit en JSON tout ce qui est conservé sur une personne, dans toutes les campagnes.</translation>
    </message>
    <message>
        <source>The person’s e-mail address.</source>
        <translation>L’adresse courriel de la personne.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>Le fichier à écrire; - pour la sortie standard.</translation>
    </message>
</context>
<context>
    <name>PersonWork</name>
    <message>
        <source>All that is held of %1 is saved in %2.</source>
        <translation>Tout ce qui est conservé sur %1 est enregistré dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>The person is forgotten. %Ln signature(s) stay, as figures without a name.</source>
        <translation>
            <numerusform>La personne est oubliée. %Ln signature reste, comme chiffre sans nom.</numerusform>
            <numerusform>La personne est oubliée. %Ln signatures restent, comme chiffres sans nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) stand without names now. The figures are as they were.</source>
        <translation>
            <numerusform>%Ln signature n’a plus de nom. Les chiffres restent les mêmes.</numerusform>
            <numerusform>%Ln signatures n’ont plus de nom. Les chiffres restent les mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is held of this person</source>
        <translation>Enregistrer les données de cette personne</translation>
    </message>
    <message>
        <source>Data as text (*.json)</source>
        <extracomment>A kind of file</extracomment>
        <translation>Données en format texte (*.json)</translation>
    </message>
    <message>
        <source>Saving what is held of a person</source>
        <translation>Enregistrement des données d’une personne</translation>
    </message>
    <message>
        <source>The person is forgotten. The signature stays, as a figure without a name.</source>
        <translation>La personne est oubliée. La signature reste, comme chiffre sans nom.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The campaign’s picture cannot be drawn.</source>
        <translation>L’image de la campagne ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Choose another file: an SVG, a PNG or a JPEG.</source>
        <translation>Choisissez un autre fichier&#xa0;: SVG, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The campaign’s picture has more than 64 million pixels.</source>
        <translation>L’image de la campagne compte plus de 64&#xa0;millions de pixels.</translation>
    </message>
    <message>
        <source>Save it smaller, and choose that file.</source>
        <translation>Enregistrez-la en plus petit et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The picture is not a readable SVG.</source>
        <translation>L’image n’est pas un SVG lisible.</translation>
    </message>
    <message>
        <source>The picture holds more than can be drawn.</source>
        <translation>L’image contient plus d’éléments que le programme ne peut en dessiner.</translation>
    </message>
    <message>
        <source>Save it as a PNG in your drawing program, and choose that file.</source>
        <translation>Enregistrez-la en PNG dans votre logiciel de dessin et choisissez ce fichier.</translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>Passer au contenu</translation>
    </message>
    <message>
        <source>Picture:</source>
        <translation>Image&#xa0;:</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>À l’attention de</translation>
    </message>
    <message>
        <source>What we demand</source>
        <translation>Nos revendications</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Pour en savoir plus</translation>
    </message>
    <message>
        <source>Your Mastodon server</source>
        <translation>Votre serveur Mastodon</translation>
    </message>
    <message>
        <source>Share on Mastodon</source>
        <translation>Partager sur Mastodon</translation>
    </message>
    <message>
        <source>A text to copy for anywhere else</source>
        <translation>Un texte à copier pour tout autre usage</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Le lien est copié.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(facultatif)</translation>
    </message>
    <message>
        <source>Why do you sign?</source>
        <translation>Pourquoi signez-vous?</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Signer maintenant</translation>
    </message>
    <message>
        <source>What happens with your data</source>
        <translation>Ce que deviennent vos données</translation>
    </message>
    <message numerus="yes">
        <source>%n people have signed</source>
        <translation>
            <numerusform>%n personne a signé</numerusform>
            <numerusform>%n personnes ont signé</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign</source>
        <translation>Soyez la première personne à signer</translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <extracomment>%1 and %2 are numbers: &quot;1,240 of 5,000 signatures&quot;</extracomment>
        <translation>%1 sur %2 signatures</translation>
    </message>
    <message numerus="yes">
        <source>%n more to reach our goal of %1</source>
        <translation>
            <numerusform>Encore %n signature pour atteindre notre objectif de %1</numerusform>
            <numerusform>Encore %n signatures pour atteindre notre objectif de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Our goal of %1 is reached: every further name adds weight</source>
        <translation>Notre objectif de %1 est atteint&#xa0;: chaque nom de plus donne du poids</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>À signer jusqu’au %1</translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation>Ajoutez votre nom</translation>
    </message>
    <message>
        <source>You will soon be able to sign here.</source>
        <translation>Vous pourrez bientôt signer ici.</translation>
    </message>
    <message>
        <source>Share this campaign</source>
        <translation>Faites circuler cette campagne</translation>
    </message>
    <message>
        <source>You have signed</source>
        <translation>Vous avez signé</translation>
    </message>
    <message>
        <source>Share this campaign with your friends</source>
        <translation>Faites connaître cette campagne à vos proches</translation>
    </message>
    <message>
        <source>Help to carry the work</source>
        <translation>Soutenez ce travail</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Faire un don</translation>
    </message>
    <message>
        <source>Back to the signature page</source>
        <translation>Retour à la page de signature</translation>
    </message>
    <message>
        <source>Thank you: %1</source>
        <extracomment>%1 is the campaign&apos;s title</extracomment>
        <translation>Merci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Encourage your friends to do the same</source>
        <translation>Encouragez vos proches à faire de même</translation>
    </message>
    <message>
        <source>Add your name in two minutes</source>
        <translation>Ajoutez votre nom&#xa0;: deux minutes suffisent</translation>
    </message>
    <message>
        <source>Scan the code with your phone, or go to</source>
        <translation>Balayez le code avec votre téléphone ou rendez-vous à</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>PieceKind</name>
    <message>
        <source>Signature page</source>
        <translation>Page de signature</translation>
    </message>
    <message>
        <source>Thank-you page</source>
        <translation>Page de remerciement</translation>
    </message>
    <message>
        <source>Choice of language</source>
        <translation>Choix de la langue</translation>
    </message>
    <message>
        <source>Part of the pages</source>
        <translation>Élément des pages</translation>
    </message>
    <message>
        <source>Share card</source>
        <translation>Carte de partage</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Tract</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Not given</source>
        <translation>Sans précision</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>“%1” in %2 is older than the text that it was translated from.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 est plus ancien que le texte dont il est traduit.</translation>
    </message>
    <message>
        <source>“%1” in %2 is still a draft.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 est encore une ébauche.</translation>
    </message>
    <message>
        <source>“%1” in %2 has %3 characters; up to %4 fit everywhere.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 compte %3 caractères; jusqu’à %4 conviennent partout.</translation>
    </message>
    <message>
        <source>Nothing says in %1 what the picture shows, for people who do not see it.</source>
        <translation>Rien n’indique en %1 ce que montre l’image, pour les personnes qui ne la voient pas.</translation>
    </message>
    <message>
        <source>“%1” is not written in %2, and the form asks people for their data.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit en %2, et le formulaire demande des données personnelles.</translation>
    </message>
    <message>
        <source>“%1” is not written in %2: nothing can be made in this language.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit en %2&#xa0;: rien ne peut être produit dans cette langue.</translation>
    </message>
    <message>
        <source>“%1” is not written in %2: everything in this language is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit en %2&#xa0;: tout est laissé de côté dans cette langue.</translation>
    </message>
    <message>
        <source>“%1” is not written in %2: what is made in this language goes without it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit en %2&#xa0;: les pièces dans cette langue s’en passent.</translation>
    </message>
    <message>
        <source>What the picture shows is given as a file name in %1.</source>
        <translation>En %1, la description de l’image est un nom de fichier.</translation>
    </message>
    <message>
        <source>The campaign has no demands.</source>
        <translation>La campagne n’a pas de revendications.</translation>
    </message>
    <message>
        <source>The campaign has no target: nothing says who is asked.</source>
        <translation>La campagne n’a pas de destinataire&#xa0;: rien n’indique à qui elle s’adresse.</translation>
    </message>
    <message>
        <source>“%1” is not written in any language.</source>
        <translation>«&#xa0;%1&#xa0;» n’est écrit dans aucune langue.</translation>
    </message>
    <message>
        <source>No e-mail address is known for %1.</source>
        <translation>Aucune adresse courriel n’est connue pour %1.</translation>
    </message>
    <message>
        <source>The campaign has no language: nothing can be made.</source>
        <translation>La campagne n’a pas de langue&#xa0;: rien ne peut être produit.</translation>
    </message>
    <message>
        <source>Broadside does not speak %1: buttons and labels will be in English.</source>
        <translation>Broadside n’offre pas de textes en %1&#xa0;: les boutons et les étiquettes seront en anglais.</translation>
    </message>
    <message>
        <source>Where the site will be published is not set: QR codes and share links need its address.</source>
        <translation>L’adresse de publication du site n’est pas définie&#xa0;: les codes QR et les liens de partage en ont besoin.</translation>
    </message>
    <message>
        <source>Where signatures go is not set: the sign page will have no form and no button.</source>
        <translation>La destination des signatures n’est pas définie&#xa0;: la page de signature n’aura ni formulaire ni bouton.</translation>
    </message>
    <message>
        <source>The form&apos;s address does not begin with https://: what people enter could be read on the way.</source>
        <translation>L’adresse du formulaire ne commence pas par https://&#xa0;: ce que les gens saisissent pourrait être lu en chemin.</translation>
    </message>
    <message>
        <source>There is a donate appeal, and no address to donate at.</source>
        <translation>Il y a un appel aux dons, mais aucune adresse où donner.</translation>
    </message>
    <message>
        <source>“%1” is not an address on the web.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Nothing says which organisation runs the campaign.</source>
        <translation>Rien n’indique quel organisme mène la campagne.</translation>
    </message>
    <message>
        <source>The campaign has no picture.</source>
        <translation>La campagne n’a pas d’image.</translation>
    </message>
    <message>
        <source>The campaign closes before it opens.</source>
        <translation>La campagne se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The campaign has no goal: pages show no progress.</source>
        <translation>La campagne n’a pas d’objectif&#xa0;: les pages n’affichent aucune progression.</translation>
    </message>
    <message>
        <source>“%1” in %2 has characters that nobody sees: %3.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 contient des caractères que personne ne voit&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Demands written in %1: %2; in %3: %4. Both should ask for the same.</source>
        <translation>Revendications écrites en %1&#xa0;: %2; en %3&#xa0;: %4. Les deux devraient demander la même chose.</translation>
    </message>
    <message>
        <source>“%1” in %2 links to “%3”, which no reader could open.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 renvoie à «&#xa0;%3&#xa0;», que personne ne pourrait ouvrir.</translation>
    </message>
    <message>
        <source>“%1” in %2 links to “%3”, which does not begin with https://.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 renvoie à «&#xa0;%3&#xa0;», qui ne commence pas par https://.</translation>
    </message>
    <message>
        <source>“%1” in %2: Broadside does not know the merge field {%3}.</source>
        <translation>«&#xa0;%1&#xa0;» en %2&#xa0;: Broadside ne connaît pas le champ de fusion {%3}.</translation>
    </message>
    <message>
        <source>“%1” in %2: Broadside does not know the merge field {%3}; {%4} may be meant.</source>
        <extracomment>A merge field stands in braces and is replaced by the reader&apos;s name and the like</extracomment>
        <translation>«&#xa0;%1&#xa0;» en %2&#xa0;: Broadside ne connaît pas le champ de fusion {%3}; il s’agit peut-être de {%4}.</translation>
    </message>
    <message>
        <source>“%1” in %2 is the same for all readers: the merge field {%3} would not be filled in.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 est le même pour tout le monde&#xa0;: le champ de fusion {%3} ne serait pas rempli.</translation>
    </message>
    <message>
        <source>“%1” in %2: the merge field {%3} has nothing to say to readers of whom it is not known; a word after “|” would.</source>
        <translation>«&#xa0;%1&#xa0;» en %2&#xa0;: le champ de fusion {%3} ne dit rien quand l’information manque; un mot après «&#xa0;|&#xa0;» y remédie.</translation>
    </message>
    <message>
        <source>A sentence of “%1” in %2 has %3 words: shorter ones are easier to read.</source>
        <translation>Une phrase de «&#xa0;%1&#xa0;» en %2 compte %3 mots&#xa0;: les phrases courtes se lisent mieux.</translation>
    </message>
    <message>
        <source>The sentences of “%1” in %2 have %3 words on average: under 20 read easily.</source>
        <translation>Les phrases de «&#xa0;%1&#xa0;» en %2 comptent en moyenne %3 mots&#xa0;: sous 20, elles se lisent bien.</translation>
    </message>
    <message>
        <source>“%1” does not begin with https://: browsers warn people of such addresses.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence pas par https://&#xa0;: les navigateurs mettent les gens en garde contre ces adresses.</translation>
    </message>
    <message>
        <source>“%1” in %2 lacks a link that %3 has: %4.</source>
        <translation>Il manque à «&#xa0;%1&#xa0;» en %2 un lien qui figure en %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>“%1” in %2 has a link that %3 lacks: %4.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 a un lien qui manque en %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>“%1” in %2 lacks a number that %3 has: %4.</source>
        <translation>Il manque à «&#xa0;%1&#xa0;» en %2 un nombre qui figure en %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>“%1” in %2 has a number that %3 lacks: %4.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 a un nombre qui manque en %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Numbers of “%1” differ: in %2 %4, in %3 %5.</source>
        <translation>Les nombres de «&#xa0;%1&#xa0;» diffèrent&#xa0;: en %2 %4, en %3 %5.</translation>
    </message>
    <message>
        <source>“%1” in %2 does not name all that %3 names: %4.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 ne nomme pas tout ce que nomme le texte en %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>“%1” in %2 lacks the merge field {%3}, which %4 has.</source>
        <translation>Il manque à «&#xa0;%1&#xa0;» en %2 le champ de fusion {%3}, qui figure en %4.</translation>
    </message>
    <message>
        <source>“%1” in %2 does not say “%3”, as is agreed for “%4”.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 ne dit pas «&#xa0;%3&#xa0;», le terme convenu pour «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>There is a letter in %1, and nothing says how it addresses %2.</source>
        <translation>Il y a une lettre en %1, et rien ne dit comment elle s’adresse à %2.</translation>
    </message>
    <message>
        <source>“%1” in %2 has a word twice in a row: “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 répète un mot&#xa0;: «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>The address of the signature page is too long for a QR code.</source>
        <translation>L’adresse de la page de signature est trop longue pour un code QR.</translation>
    </message>
    <message>
        <source>Give the campaign a shorter address.</source>
        <translation>Donnez à la campagne une adresse plus courte.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territoires du Nord-Ouest</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Nunavut</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Saskatchewan</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non précisée</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message numerus="yes">
        <source>new</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>nouvelle</numerusform>
            <numerusform>nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>connue</numerusform>
            <numerusform>connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate(s)</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>doublon</numerusform>
            <numerusform>doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>likely duplicate(s)</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>doublon probable</numerusform>
            <numerusform>doublons probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>rejetée</numerusform>
            <numerusform>rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a warning</source>
        <extracomment>Stands under a number of rows that are taken in with a warning</extracomment>
        <translation>
            <numerusform>avec un avertissement</numerusform>
            <numerusform>avec un avertissement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent(s) that change</source>
        <extracomment>Stands under a number of consents that change</extracomment>
        <translation>
            <numerusform>consentement modifié</numerusform>
            <numerusform>consentements modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures that come in and count.</source>
        <translation>Signatures qui s’ajoutent et qui comptent.</translation>
    </message>
    <message>
        <source>Here already from an earlier list: they stay as they are.</source>
        <translation>Déjà là grâce à une liste antérieure&#xa0;: elles restent telles quelles.</translation>
    </message>
    <message>
        <source>The person signed before: kept, and not counted.</source>
        <translation>La personne a déjà signé&#xa0;: conservées, mais pas comptées.</translation>
    </message>
    <message>
        <source>The same name and postal code as another signature: they come in and count, until somebody merges them.</source>
        <translation>Même nom et même code postal qu’une autre signature&#xa0;: elles s’ajoutent et comptent jusqu’à ce que quelqu’un les fusionne.</translation>
    </message>
    <message>
        <source>At fault, and left out. Correct them here: double-click a cell, or press F2.</source>
        <translation>En défaut et laissées de côté. Corrigez-les ici&#xa0;: double-cliquez sur une cellule ou appuyez sur F2.</translation>
    </message>
    <message>
        <source>Odd, and taken in all the same. What is wrong can be corrected here.</source>
        <translation>Étranges, mais retenues quand même. Ce qui ne va pas peut être corrigé ici.</translation>
    </message>
    <message>
        <source>People who answer otherwise than before. A consent that was withdrawn stays withdrawn.</source>
        <translation>Personnes dont la réponse diffère de la précédente. Un consentement retiré reste retiré.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>The row has no name.</source>
        <translation>La ligne n’a pas de nom.</translation>
    </message>
    <message>
        <source>The e-mail address is not one.</source>
        <translation>L’adresse courriel n’en est pas une.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>La ligne a moins de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>La ligne a plus de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>The date is impossible or cannot be read.</source>
        <translation>La date est impossible ou illisible.</translation>
    </message>
    <message>
        <source>The person asked to be forgotten.</source>
        <extracomment>A signer had all that names them erased, and an older list holds them still</extracomment>
        <translation>La personne a demandé à être oubliée.</translation>
    </message>
</context>
<context>
    <name>RowWarning</name>
    <message>
        <source>The e-mail address may have a typing mistake.</source>
        <translation>L’adresse courriel contient peut-être une faute de frappe.</translation>
    </message>
    <message>
        <source>The phone number is not one of its country.</source>
        <translation>Le numéro de téléphone n’est pas un numéro de son pays.</translation>
    </message>
    <message>
        <source>The postal code is not written as its country does.</source>
        <translation>Le code postal n’est pas écrit comme dans son pays.</translation>
    </message>
    <message>
        <source>The postal code belongs to another province or state.</source>
        <translation>Le code postal appartient à une autre province ou à un autre État.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>La date est dans le futur.</translation>
    </message>
    <message>
        <source>The date lies very far back.</source>
        <translation>La date remonte très loin.</translation>
    </message>
    <message>
        <source>The consent says neither yes nor no; it counts as never asked.</source>
        <translation>Le consentement ne dit ni oui ni non; il compte comme jamais demandé.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace sur le disque.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Look whether it is still there, or choose another file.</source>
        <translation>Vérifiez s’il est toujours là ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB.</source>
        <translation>%1 dépasse 20&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or take a smaller photo.</source>
        <translation>Numérisez-le à une résolution plus basse ou prenez une photo plus petite.</translation>
    </message>
    <message>
        <source>%1 is no picture and no PDF.</source>
        <translation>%1 n’est ni une image ni un PDF.</translation>
    </message>
    <message>
        <source>Choose a photo or a scan: PNG, JPEG or PDF.</source>
        <translation>Choisissez une photo ou une numérisation&#xa0;: PNG, JPEG ou PDF.</translation>
    </message>
    <message>
        <source>Photos and scans (%1)</source>
        <extracomment>Kinds of files; the list of their endings follows</extracomment>
        <translation>Photos et numérisations (%1)</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>The title and the ask do not fit on the share card in %1.</source>
        <translation>Le titre et la demande ne tiennent pas sur la carte de partage en %1.</translation>
    </message>
    <message>
        <source>Shorten the ask, or the title.</source>
        <translation>Raccourcissez la demande ou le titre.</translation>
    </message>
    <message>
        <source>The share card could not be written.</source>
        <translation>La carte de partage n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>&lt; %1 %</source>
        <extracomment>Less than one per cent</extracomment>
        <translation>&lt;&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Province, territory or state</extracomment>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <extracomment>Whether the signer allowed to be written to by e-mail</extracomment>
        <translation>Consentement aux courriels</translation>
    </message>
    <message>
        <source>Signed on</source>
        <extracomment>The date, or date and time, of signing</extracomment>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a signature came from: web, paper, event</extracomment>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>SignatureSource</name>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>Reddit</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>SignerColumn</name>
    <message>
        <source>Signed</source>
        <extracomment>Heading of a column: when somebody signed</extracomment>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Heading of a column: where a signature came from</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Heading of a column: whether somebody may be written to</extracomment>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Heading of a column: the file that a signature came from</extracomment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Heading of a column: words that the organiser put on a signature</extracomment>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>SignerExport</name>
    <message>
        <source>No column is chosen; nothing was written.</source>
        <translation>Aucune colonne n’est choisie; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
</context>
<context>
    <name>SignerOrder</name>
    <message>
        <source>“%1” is no column that signatures are ordered by.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne qui permet de trier les signatures.</translation>
    </message>
    <message>
        <source>These are: %1. A “-” in front begins with the greatest.</source>
        <translation>Colonnes possibles&#xa0;: %1. Un «&#xa0;-&#xa0;» devant fait commencer par la plus grande valeur.</translation>
    </message>
</context>
<context>
    <name>SignerTexts</name>
    <message>
        <source>valid</source>
        <extracomment>The status of a signature: it counts, or it is a second one of the same person</extracomment>
        <translation>valide</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>given</source>
        <extracomment>Consent to e-mail</extracomment>
        <translation>donné</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Consent to e-mail</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>Consent to e-mail</extracomment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>never asked</source>
        <extracomment>Consent to e-mail</extracomment>
        <translation>jamais demandé</translation>
    </message>
</context>
<context>
    <name>SignerTrait</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a signature came from</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>The file that a signature came from</extracomment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>When somebody signed</extracomment>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Whether somebody may be written to</extracomment>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Has</source>
        <extracomment>What a signature has: a comment, a phone number …</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>A word that the organiser put on a signature</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Other campaign</source>
        <extracomment>Another campaign that somebody signed</extracomment>
        <translation>Autre campagne</translation>
    </message>
    <message>
        <source>First time</source>
        <extracomment>Whether somebody signs for the first time</extracomment>
        <translation>Première fois</translation>
    </message>
</context>
<context>
    <name>SignerWork</name>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln ligne rejetée enregistrée dans %1.</numerusform>
            <numerusform>%Ln lignes rejetées enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is taken back.</source>
        <translation>L’importation de %1 est retirée.</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Tableau en format texte (*.csv)</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Saving rejected rows</source>
        <translation>Enregistrement des lignes rejetées</translation>
    </message>
</context>
<context>
    <name>SignersCommand</name>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n ligne se trouve dans %1.</numerusform>
            <numerusform>%n lignes se trouvent dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) were left out.</source>
        <translation>
            <numerusform>%n doublon a été laissé de côté.</numerusform>
            <numerusform>%n doublons ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) were left out for want of consent.</source>
        <translation>
            <numerusform>%n signature a été laissée de côté, faute de consentement.</numerusform>
            <numerusform>%n signatures ont été laissées de côté, faute de consentement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stand without e-mail address and phone number, for want of consent.</source>
        <translation>
            <numerusform>%n ligne n’a ni adresse courriel ni numéro de téléphone, faute de consentement.</numerusform>
            <numerusform>%n lignes n’ont ni adresse courriel ni numéro de téléphone, faute de consentement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were cut at the length that a workbook holds.</source>
        <translation>
            <numerusform>%n cellule a été coupée à la longueur que permet un classeur.</numerusform>
            <numerusform>%n cellules ont été coupées à la longueur que permet un classeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>“signers --rejected” needs --out.</source>
        <translation>«&#xa0;signers --rejected&#xa0;» exige --out.</translation>
    </message>
    <message>
        <source>--rejected takes all rejected rows as they are: leave --%1 out.</source>
        <translation>--rejected prend toutes les lignes rejetées telles quelles&#xa0;: omettez --%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) are too many for one JSON object.</source>
        <translation>
            <numerusform>%n signature, c’est trop pour un seul objet JSON.</numerusform>
            <numerusform>%n signatures, c’est trop pour un seul objet JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --limit, or write them with --format jsonl.</source>
        <translation>Donnez --limit ou écrivez-les avec --format jsonl.</translation>
    </message>
    <message>
        <source>Writes a campaign&apos;s signatures: all, or those that a filter and a search take.</source>
        <translation>Écrit les signatures d’une campagne&#xa0;: toutes, ou celles que retiennent un filtre et une recherche.</translation>
    </message>
    <message>
        <source>“%1” is no format of a list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de liste.</translation>
    </message>
    <message>
        <source>These are: %1.</source>
        <translation>Choix possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no column.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne.</translation>
    </message>
    <message>
        <source>“%1” is no number of rows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de lignes.</translation>
    </message>
    <message>
        <source>Standard output holds the list or the JSON object, not both: give --out a file&apos;s name.</source>
        <translation>La sortie standard contient la liste ou l’objet JSON, pas les deux&#xa0;: donnez à --out un nom de fichier.</translation>
    </message>
    <message>
        <source>The list of a system has columns of its own: leave --columns out.</source>
        <translation>La liste destinée à un système a ses propres colonnes&#xa0;: omettez --columns.</translation>
    </message>
    <message>
        <source>With --without-consent the list holds people who may not be written to: give --yes as well if that is meant.</source>
        <translation>Avec --without-consent, la liste contient des personnes à qui on ne peut pas écrire&#xa0;: donnez aussi --yes si c’est bien voulu.</translation>
    </message>
    <message>
        <source>Only those that a filter takes: &apos;language:fr and not (status:duplicate or tag:&quot;to call&quot;)&apos;. It can look at %1.</source>
        <translation>Seulement celles que retient un filtre&#xa0;: &apos;language:fr and not (status:duplicate or tag:&quot;to call&quot;)&apos;. Critères possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only those whose name, e-mail, city, postal code and comment have words that begin like these.</source>
        <translation>Seulement celles dont le nom, le courriel, la ville, le code postal ou le commentaire contiennent des mots qui commencent ainsi.</translation>
    </message>
    <message>
        <source>Columns to order by, “-” for descending: signed,-name. Otherwise as they came.</source>
        <translation>Colonnes de tri, «&#xa0;-&#xa0;» pour l’ordre décroissant&#xa0;: signed,-name. Sinon, dans l’ordre d’arrivée.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Au plus ce nombre.</translation>
    </message>
    <message>
        <source>Columns to write, in their order.</source>
        <translation>Colonnes à écrire, dans leur ordre.</translation>
    </message>
    <message>
        <source>How to write them: %1. Without it, csv.</source>
        <translation>Comment les écrire&#xa0;: %1. Sans cela, csv.</translation>
    </message>
    <message>
        <source>The file to write; without it, standard output.</source>
        <translation>Le fichier à écrire; sans lui, la sortie standard.</translation>
    </message>
    <message>
        <source>The rejected rows of imports instead, as CSV; needs --out.</source>
        <translation>Plutôt les lignes rejetées des importations, en CSV; exige --out.</translation>
    </message>
    <message>
        <source>Workbooks, CSV for Excel and lists for other systems leave out how to reach people who may not be contacted, and duplicates: not so with this. Needs --yes.</source>
        <translation>Les classeurs, le CSV pour Excel et les listes pour d’autres systèmes omettent les doublons et les coordonnées des personnes qu’on ne peut pas joindre&#xa0;: pas avec cette option. Exige --yes.</translation>
    </message>
    <message>
        <source>Yes, without consent.</source>
        <translation>Oui, sans consentement.</translation>
    </message>
</context>
<context>
    <name>SniffCommand</name>
    <message>
        <source>The table begins on line %1; this is %2 % sure.</source>
        <translation>Le tableau commence à la ligne %1; c’est sûr à %2&#xa0;%.</translation>
    </message>
    <message>
        <source>Sheets: %1.</source>
        <translation>Feuilles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Says how the table in a file is written, and where it is.</source>
        <translation>Dit comment le tableau d’un fichier est écrit et où il se trouve.</translation>
    </message>
</context>
<context>
    <name>Sniffer</name>
    <message>
        <source>tabs</source>
        <translation>des tabulations</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>des points-virgules</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>des barres verticales</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>des virgules</translation>
    </message>
    <message>
        <source>Text in %1 with a single column</source>
        <extracomment>%1: an encoding.</extracomment>
        <translation>Texte en %1 avec une seule colonne</translation>
    </message>
    <message>
        <source>“%1” is empty; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» est vide; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Export the list again, or choose another file.</source>
        <translation>Exportez la liste de nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is no text table; nothing was imported.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau en format texte; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Save the list as CSV (UTF-8) in the program it comes from, and import that file.</source>
        <translation>Enregistrez la liste en CSV (UTF-8) dans le programme d’où elle vient et importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” holds %2 tables; there is no table %3 in it.</source>
        <extracomment>%1: a file&apos;s name. %2: how many tables it has. %3: a number.</extracomment>
        <translation>«&#xa0;%1&#xa0;» contient %2 tableaux; il n’y a pas de tableau %3.</translation>
    </message>
    <message>
        <source>Choose another one of its tables.</source>
        <translation>Choisissez un autre de ses tableaux.</translation>
    </message>
    <message>
        <source>tabs, several of which are one</source>
        <translation>des tabulations, dont plusieurs de suite n’en font qu’une</translation>
    </message>
    <message>
        <source>the space between aligned columns</source>
        <translation>l’espace entre des colonnes alignées</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>des espaces</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>des caractères de contrôle</translation>
    </message>
    <message>
        <source>A sheet with %1 rows of data in %2 columns</source>
        <extracomment>%1: how many rows. %2: how many columns.</extracomment>
        <translation>Une feuille avec %1 lignes de données dans %2 colonnes</translation>
    </message>
    <message>
        <source>Text in %1, separated by %2: %3 of %4 rows have %5 cells</source>
        <extracomment>%1: an encoding. %2: tabs, semicolons … %3 of %4 rows have %5 cells.</extracomment>
        <translation>Texte en %1, séparé par %2&#xa0;: %3 lignes sur %4 ont %5 cellules</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>les colonnes n’ont pas de nom</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>la première ligne nomme les colonnes</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s) together name the columns</source>
        <translation>
            <numerusform>la première ligne nomme les colonnes</numerusform>
            <numerusform>les %n premières lignes nomment ensemble les colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>Joins two parts of a sentence.</extracomment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>this is table %1 of %2 under one another</source>
        <translation>c’est le tableau %1 de %2 placés l’un sous l’autre</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before it are left out</source>
        <translation>
            <numerusform>%n ligne qui le précède est laissée de côté</numerusform>
            <numerusform>%n lignes qui le précèdent sont laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) after it are left out</source>
        <translation>
            <numerusform>%n ligne qui le suit est laissée de côté</numerusform>
            <numerusform>%n lignes qui le suivent sont laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>its header is repeated, and read once</source>
        <translation>son en-tête est répété, et lu une seule fois</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>Two sentences; the second comes without its full stop.</extracomment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Alabama</source>
        <translation>Alabama</translation>
    </message>
    <message>
        <source>Alaska</source>
        <translation>Alaska</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <source>Arkansas</source>
        <translation>Arkansas</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Californie</translation>
    </message>
    <message>
        <source>Colorado</source>
        <translation>Colorado</translation>
    </message>
    <message>
        <source>Connecticut</source>
        <translation>Connecticut</translation>
    </message>
    <message>
        <source>Delaware</source>
        <translation>Delaware</translation>
    </message>
    <message>
        <source>District of Columbia</source>
        <translation>District de Columbia</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Floride</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>Hawaï</translation>
    </message>
    <message>
        <source>Idaho</source>
        <translation>Idaho</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>Indiana</source>
        <translation>Indiana</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>Iowa</translation>
    </message>
    <message>
        <source>Kansas</source>
        <translation>Kansas</translation>
    </message>
    <message>
        <source>Kentucky</source>
        <translation>Kentucky</translation>
    </message>
    <message>
        <source>Louisiana</source>
        <translation>Louisiane</translation>
    </message>
    <message>
        <source>Maine</source>
        <translation>Maine</translation>
    </message>
    <message>
        <source>Maryland</source>
        <translation>Maryland</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>Massachusetts</translation>
    </message>
    <message>
        <source>Michigan</source>
        <translation>Michigan</translation>
    </message>
    <message>
        <source>Minnesota</source>
        <translation>Minnesota</translation>
    </message>
    <message>
        <source>Mississippi</source>
        <translation>Mississippi</translation>
    </message>
    <message>
        <source>Missouri</source>
        <translation>Missouri</translation>
    </message>
    <message>
        <source>Montana</source>
        <translation>Montana</translation>
    </message>
    <message>
        <source>Nebraska</source>
        <translation>Nebraska</translation>
    </message>
    <message>
        <source>Nevada</source>
        <translation>Nevada</translation>
    </message>
    <message>
        <source>New Hampshire</source>
        <translation>New Hampshire</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>New Jersey</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>Nouveau-Mexique</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>Caroline du Nord</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>Dakota du Nord</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>Oklahoma</source>
        <translation>Oklahoma</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>Pennsylvanie</translation>
    </message>
    <message>
        <source>Rhode Island</source>
        <translation>Rhode Island</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>Caroline du Sud</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>Dakota du Sud</translation>
    </message>
    <message>
        <source>Tennessee</source>
        <translation>Tennessee</translation>
    </message>
    <message>
        <source>Texas</source>
        <translation>Texas</translation>
    </message>
    <message>
        <source>Utah</source>
        <translation>Utah</translation>
    </message>
    <message>
        <source>Vermont</source>
        <translation>Vermont</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginie</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>Virginie-Occidentale</translation>
    </message>
    <message>
        <source>Wisconsin</source>
        <translation>Wisconsin</translation>
    </message>
    <message>
        <source>Wyoming</source>
        <translation>Wyoming</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Îles Vierges américaines</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The campaign is no longer in this workspace.</source>
        <translation>La campagne n’est plus dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Choose one of the campaigns that are there.</source>
        <translation>Choisissez l’une des campagnes qui s’y trouvent.</translation>
    </message>
    <message>
        <source>“%1” cannot be a campaign’s short name.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom court d’une campagne.</translation>
    </message>
    <message>
        <source>Use small letters a–z, digits and hyphens.</source>
        <translation>Utilisez des lettres minuscules a–z, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>There is already a campaign “%1” in this workspace.</source>
        <translation>Il y a déjà une campagne «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Give this one another short name.</source>
        <translation>Donnez à celle-ci un autre nom court.</translation>
    </message>
    <message>
        <source>The campaign is no longer in this workspace. Nothing was stored.</source>
        <translation>La campagne n’est plus dans cet espace de travail. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There is no campaign “%1” in this workspace.</source>
        <translation>Il n’y a pas de campagne «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>It holds no campaign yet.</source>
        <translation>Il ne contient encore aucune campagne.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Il contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This workspace is busy with an import. Nothing was changed.</source>
        <translation>Une importation occupe cet espace de travail. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Attendez qu’elle soit terminée et réessayez.</translation>
    </message>
    <message>
        <source>There is no import %1 in this workspace.</source>
        <translation>Il n’y a pas d’importation %1 dans cet espace de travail.</translation>
    </message>
    <message>
        <source>It may have been taken back already; look at the list of imports.</source>
        <translation>Elle a peut-être déjà été retirée; voyez la liste des importations.</translation>
    </message>
    <message>
        <source>The signature is no longer in this workspace.</source>
        <translation>La signature n’est plus dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Its import may have been taken back; look at the list again.</source>
        <translation>Son importation a peut-être été retirée; consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Keep this file, and open your latest copy of it instead.</source>
        <translation>Conservez ce fichier et ouvrez plutôt votre copie la plus récente.</translation>
    </message>
    <message>
        <source>“%1” is not a Broadside workspace and was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un espace de travail Broadside et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose a file that ends in “.broadside”.</source>
        <translation>Choisissez un fichier dont le nom se termine par «&#xa0;.broadside&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or deleted while it was open. Nothing was stored.</source>
        <translation>«&#xa0;%1&#xa0;» a été déplacé, remplacé ou supprimé pendant qu’il était ouvert. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Put the file back where it was, or open it again from where it is now.</source>
        <translation>Remettez le fichier là où il était, ou ouvrez-le de nouveau là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>“%1” is in use by another window or program. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par une autre fenêtre ou un autre programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Wait until it is done there, or close it there, and try again.</source>
        <translation>Attendez que le travail y soit terminé, ou fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Nothing was changed.</source>
        <translation>Il n’y a plus de place sur le disque pour «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Free some space on that disk and try again.</source>
        <translation>Libérez de l’espace sur ce disque et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Copiez-le dans un dossier qui vous appartient et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check that the file and its folder are there and that you may write to both.</source>
        <translation>Vérifiez que le fichier et son dossier existent et que vous pouvez écrire dans les deux.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” could not be read or written. Nothing was changed.</source>
        <translation>Le disque qui contient «&#xa0;%1&#xa0;» n’a pas pu être lu ou écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has room, then try again.</source>
        <translation>Vérifiez que le disque est branché et qu’il reste de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer’s memory is full, and “%1” was not changed.</source>
        <translation>La mémoire de cet ordinateur est pleine, et «&#xa0;%1&#xa0;» n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Fermez quelques programmes et réessayez.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in “%1”. Nothing was changed.</source>
        <translation>Un texte est trop long pour être conservé dans «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Shorten the text and try again.</source>
        <translation>Raccourcissez le texte et réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected happened with “%1”. Nothing was changed.</source>
        <translation>Il s’est produit quelque chose d’inattendu avec «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Please report this, with the details.</source>
        <translation>Veuillez le signaler, avec les détails.</translation>
    </message>
    <message>
        <source>Taking back was cancelled. Nothing was changed.</source>
        <translation>Le retrait a été interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est en lecture seule et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“%1” is in a folder that cannot be written to, and was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un dossier protégé en écriture et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Broadside and was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus récente de Broadside et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Install the newest version of Broadside and open the file with it.</source>
        <translation>Installez la version la plus récente de Broadside et utilisez-la pour ouvrir le fichier.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name, or look for where it was moved.</source>
        <translation>Vérifiez son nom ou cherchez où il a été déplacé.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Ask its owner to let you read and write it.</source>
        <translation>Demandez à la personne à qui il appartient de vous permettre de le lire et d’y écrire.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;». Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>Choisissez un autre nom ou ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, because its folder cannot be written to.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être créé, parce que son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>A signature needs a name. Nothing was changed.</source>
        <translation>Une signature doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write a first name or a last name.</source>
        <translation>Écrivez un prénom ou un nom de famille.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L’importation a été interrompue; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A signature needs a name. Nothing was stored.</source>
        <translation>Une signature doit avoir un nom. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Nothing was stored.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse courriel. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Mend the address, or leave it out.</source>
        <translation>Corrigez l’adresse ou n’en mettez pas.</translation>
    </message>
    <message>
        <source>A count of paper signatures needs at least one. Nothing was stored.</source>
        <translation>Un décompte de signatures papier doit en compter au moins une. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Write how many signatures were counted, or remove the count.</source>
        <translation>Écrivez combien de signatures ont été comptées ou supprimez le décompte.</translation>
    </message>
    <message>
        <source>The scan is larger than 20 MB. Nothing was stored.</source>
        <translation>La numérisation dépasse 20&#xa0;Mo. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Save it smaller, as a JPEG picture or with fewer dots an inch.</source>
        <translation>Enregistrez-la en plus petit, comme image JPEG ou avec moins de points par pouce.</translation>
    </message>
    <message>
        <source>“%1” is no country’s code. Nothing was stored.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de pays. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Write its two letters, such as CA, or leave it empty.</source>
        <translation>Écrivez ses deux lettres, comme CA, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The count of paper signatures is no longer in this workspace.</source>
        <translation>Le décompte de signatures papier n’est plus dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Somebody may have removed it; look at the list again.</source>
        <translation>Quelqu’un l’a peut-être supprimé; regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse courriel. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write the whole address, such as name@example.org.</source>
        <translation>Écrivez l’adresse au complet, comme name@example.org.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>L’opération a été interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The campaign “%1” is still open. Nothing was changed.</source>
        <translation>La campagne «&#xa0;%1&#xa0;» est encore ouverte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Set in its settings the last day on which it was open; from the day after, it can be anonymised.</source>
        <translation>Indiquez dans ses paramètres le dernier jour où elle était ouverte; dès le lendemain, elle peut être anonymisée.</translation>
    </message>
    <message>
        <source>Putting the signatures in order was cancelled.</source>
        <translation>Le tri des signatures a été interrompu.</translation>
    </message>
    <message>
        <source>The note is empty. Nothing was stored.</source>
        <translation>La remarque est vide. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The note is no longer in this workspace.</source>
        <translation>La remarque n’est plus dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Somebody may have removed it; look at the signature again.</source>
        <translation>Quelqu’un l’a peut-être supprimée; regardez de nouveau la signature.</translation>
    </message>
    <message>
        <source>A list needs a name. Nothing was stored.</source>
        <translation>Une liste doit avoir un nom. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>There is no list “%1” any more.</source>
        <translation>La liste «&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody may have removed it; look at the lists again.</source>
        <translation>Quelqu’un l’a peut-être supprimée; regardez de nouveau les listes.</translation>
    </message>
    <message>
        <source>A tag needs a name. Nothing was changed.</source>
        <translation>Une étiquette doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write a word or two, such as “to call”.</source>
        <translation>Écrivez un mot ou deux, comme «&#xa0;à appeler&#xa0;».</translation>
    </message>
    <message>
        <source>It is done, but what was there before can still be read from “%1” or from the log beside it.</source>
        <translation>C’est fait, mais ce qui s’y trouvait auparavant peut encore être lu dans «&#xa0;%1&#xa0;» ou dans le journal à côté.</translation>
    </message>
    <message>
        <source>Close the file in other windows and programs, make sure that its disk has twice its size free, then do the same once more here.</source>
        <translation>Fermez le fichier dans les autres fenêtres et programmes, assurez-vous que son disque a en espace libre deux fois la taille du fichier, puis refaites la même chose ici.</translation>
    </message>
    <message>
        <source>The names of this campaign&apos;s signers were taken out for good. Nothing was stored.</source>
        <translation>Les noms des signataires de cette campagne ont été retirés pour de bon. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Make a new campaign for new signatures.</source>
        <translation>Créez une nouvelle campagne pour les nouvelles signatures.</translation>
    </message>
    <message>
        <source>This signature has an e-mail address. Nothing was changed.</source>
        <translation>Cette signature a une adresse courriel. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Forget the person at the address: that takes all their signatures along.</source>
        <translation>Oubliez la personne à cette adresse&#xa0;: toutes ses signatures sont alors traitées.</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>Standard output holds the table or the JSON object, not both: give --out a file&apos;s name.</source>
        <translation>La sortie standard contient le tableau ou l’objet JSON, pas les deux&#xa0;: donnez à --out un nom de fichier.</translation>
    </message>
    <message>
        <source>%1 rows in %2 columns are written.</source>
        <translation>Lignes écrites&#xa0;: %1; colonnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Writes the table in a file as CSV (RFC 4180, UTF-8), without what stands around it.</source>
        <translation>Écrit le tableau d’un fichier en CSV (RFC 4180, UTF-8), sans ce qui l’entoure.</translation>
    </message>
    <message>
        <source>Where to write it; - for standard output.</source>
        <translation>Où l’écrire; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Of several tables under one another, the one of this number.</source>
        <translation>De plusieurs tableaux placés l’un sous l’autre, celui qui porte ce numéro.</translation>
    </message>
    <message>
        <source>The sheet of a workbook.</source>
        <translation>La feuille d’un classeur.</translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>A quotation mark on line %1 is never closed: it was read as a plain character.</source>
        <translation>À la ligne %1, un guillemet n’est jamais fermé&#xa0;: il a été lu comme un caractère ordinaire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) are of another encoding and were read as Windows letters, the first on line %1: see whether the names are right.</source>
        <extracomment>%1: a line&apos;s number</extracomment>
        <translation>
            <numerusform>%Ln caractère vient d’un autre encodage et a été lu comme une lettre Windows, à la ligne %1&#xa0;: vérifiez si les noms sont justes.</numerusform>
            <numerusform>%Ln caractères viennent d’un autre encodage et ont été lus comme des lettres Windows, le premier à la ligne %1&#xa0;: vérifiez si les noms sont justes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more of the kind.</source>
        <translation>
            <numerusform>Et %Ln autre du même genre.</numerusform>
            <numerusform>Et %Ln autres du même genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackCommand</name>
    <message>
        <source>“%1” is not the number of an import.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’une importation.</translation>
    </message>
    <message>
        <source>Import %1 (%2) is taken back: %3 signatures are gone.</source>
        <translation>L’importation %1 (%2) est retirée. Signatures supprimées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Takes an import back whole.</source>
        <translation>Retire une importation au complet.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Petition to a government</source>
        <translation>Pétition à un gouvernement</translation>
    </message>
    <message>
        <source>Ask a minister, a parliament or a city to do something, or to stop.</source>
        <translation>Demandez à un ministre, à un parlement ou à une ville d’agir, ou de cesser.</translation>
    </message>
    <message>
        <source>Boycott</source>
        <translation>Boycottage</translation>
    </message>
    <message>
        <source>Buy elsewhere until a company changes, and tell it why.</source>
        <translation>Acheter ailleurs tant qu’une entreprise ne change pas, et lui dire pourquoi.</translation>
    </message>
    <message>
        <source>Letter to a company</source>
        <translation>Lettre à une entreprise</translation>
    </message>
    <message>
        <source>Ask a company as its customers, with a letter that many sign.</source>
        <translation>S’adresser à une entreprise en tant que clientèle, par une lettre que beaucoup signent.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Invite people to a place at a time, and know who comes.</source>
        <translation>Inviter les gens à un endroit, à une heure, et savoir qui vient.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Begin with another one.</source>
        <translation>Commencez par un autre.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>yes,y</source>
        <extracomment>What somebody types to say yes, and its first letter</extracomment>
        <translation>oui,o</translation>
    </message>
    <message>
        <source>%1 Type “%2” to go on: </source>
        <extracomment>%1: a question, %2: &quot;yes&quot;</extracomment>
        <translation>%1 Tapez «&#xa0;%2&#xa0;» pour continuer&#xa0;: </translation>
    </message>
</context>
<context>
    <name>TextGetCommand</name>
    <message>
        <source>Shows a text of a campaign (“title”, “demand/reject”), or all texts of a language.</source>
        <translation>Montre un texte d’une campagne («&#xa0;title&#xa0;», «&#xa0;demand/reject&#xa0;»), ou tous les textes d’une langue.</translation>
    </message>
    <message>
        <source>The language: “en”, “fr-CA”.</source>
        <translation>La langue&#xa0;: «&#xa0;en&#xa0;», «&#xa0;fr-CA&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TextSetCommand</name>
    <message>
        <source>This cannot be the text of a field: %1.</source>
        <translation>Ceci ne peut pas être le texte d’un champ&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give another text with --text, or in UTF-8 on standard input.</source>
        <translation>Rien n’a été modifié. Donnez un autre texte avec --text, ou en UTF-8 sur l’entrée standard.</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>il n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>%1 in %2 is stored (%3).</source>
        <translation>%1 en %2 est enregistré (%3).</translation>
    </message>
    <message>
        <source>Writes a text of a campaign, as typing does: a new translation is a draft until it is said to be current.</source>
        <translation>Écrit un texte d’une campagne comme à la main&#xa0;: une nouvelle traduction reste un brouillon jusqu’à ce qu’on la dise à jour.</translation>
    </message>
    <message>
        <source>The language: “en”, “fr-CA”.</source>
        <translation>La langue&#xa0;: «&#xa0;en&#xa0;», «&#xa0;fr-CA&#xa0;».</translation>
    </message>
    <message>
        <source>The text; without it standard input is read, in UTF-8.</source>
        <translation>Le texte; sans lui, l’entrée standard est lue, en UTF-8.</translation>
    </message>
    <message>
        <source>Says that a translation fits its source as it now stands.</source>
        <translation>Dit qu’une traduction correspond à sa source telle qu’elle est.</translation>
    </message>
</context>
<context>
    <name>TextStates</name>
    <message>
        <source>missing</source>
        <extracomment>The state of a text that nobody has written yet</extracomment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The state of a text that is begun and not finished</extracomment>
        <translation>ébauche</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>The state of a translation that fits its source</extracomment>
        <translation>à jour</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The state of a translation whose source has changed since</extracomment>
        <translation>périmé</translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>The state of a text that a second person has read and found good</extracomment>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>Missing: nothing is written yet.</source>
        <translation>Manquant&#xa0;: rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Draft: begun, and not said to be done.</source>
        <translation>Ébauche&#xa0;: commencé, mais pas marqué comme terminé.</translation>
    </message>
    <message>
        <source>Current: done, and no older than its source.</source>
        <translation>À jour&#xa0;: terminé, et pas plus ancien que sa source.</translation>
    </message>
    <message>
        <source>Stale: its source has changed since it was translated.</source>
        <translation>Périmé&#xa0;: sa source a changé depuis la traduction.</translation>
    </message>
    <message>
        <source>Approved: somebody else has read it and said yes.</source>
        <translation>Approuvé&#xa0;: une autre personne l’a lu et l’a accepté.</translation>
    </message>
</context>
<context>
    <name>TraitValues</name>
    <message>
        <source>until %1</source>
        <extracomment>A filter: signed on that day or before it</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A filter: signed on that day or after it</extracomment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An import&apos;s file and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>An import that is no longer there, by its number</extracomment>
        <translation>Importation %1</translation>
    </message>
    <message>
        <source>any other campaign</source>
        <translation>toute autre campagne</translation>
    </message>
    <message>
        <source>may be written to</source>
        <translation>on peut lui écrire</translation>
    </message>
    <message>
        <source>refused or withdrew</source>
        <translation>refusé ou retiré</translation>
    </message>
    <message>
        <source>likely duplicate</source>
        <translation>doublon probable</translation>
    </message>
    <message>
        <source>first signature</source>
        <translation>première signature</translation>
    </message>
    <message>
        <source>signed before</source>
        <translation>avait déjà signé</translation>
    </message>
    <message>
        <source>written in by hand</source>
        <extracomment>A signature that came with no import</extracomment>
        <translation>saisie à la main</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>not given</source>
        <extracomment>A signature that does not say it: no language, no city …</extracomment>
        <translation>sans précision</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>avec un commentaire</translation>
    </message>
    <message>
        <source>with a phone number</source>
        <translation>avec un numéro de téléphone</translation>
    </message>
    <message>
        <source>with an e-mail address</source>
        <translation>avec une adresse courriel</translation>
    </message>
    <message>
        <source>with an address</source>
        <translation>avec une adresse</translation>
    </message>
    <message>
        <source>with a postal code</source>
        <translation>avec un code postal</translation>
    </message>
    <message>
        <source>with something odd in its row</source>
        <translation>avec une bizarrerie dans sa ligne</translation>
    </message>
</context>
<context>
    <name>WorkbookList</name>
    <message>
        <source>Signatures</source>
        <extracomment>The name of a workbook&apos;s sheet: at most 25 characters, and none of [ ] : * ? /  in it</extracomment>
        <translation>Signatures</translation>
    </message>
</context>
<context>
    <name>broadside::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New campaign…</source>
        <translation>&amp;Nouvelle campagne…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Import signatures…</source>
        <translation>&amp;Importer des signatures…</translation>
    </message>
    <message>
        <source>&amp;Export kit…</source>
        <translation>&amp;Exporter la trousse…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>En&amp;registrer maintenant</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Fer&amp;mer l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>C&amp;hercher partout…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>The language of the program, not of the campaign</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>Light or dark, after the system</extracomment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Campagne</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Next language</source>
        <extracomment>The next of the campaign&apos;s languages</extracomment>
        <translation>Langue &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous language</source>
        <translation>Langue p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Broadside</source>
        <translation>À &amp;propos de Broadside</translation>
    </message>
    <message>
        <source>Export &amp;texts…</source>
        <translation>Exporter les &amp;textes…</translation>
    </message>
    <message>
        <source>Import te&amp;xts…</source>
        <translation>Importer des te&amp;xtes…</translation>
    </message>
    <message>
        <source>&amp;Paste a list of signatures…</source>
        <translation>&amp;Coller une liste de signatures…</translation>
    </message>
</context>
<context>
    <name>broadside::AnonymisePart</name>
    <message>
        <source>A campaign without names</source>
        <translation>Une campagne sans noms</translation>
    </message>
    <message>
        <source>Once a campaign is over, its signatures can stand without names, addresses and comments. All figures stay. It cannot be undone.</source>
        <translation>Une fois la campagne terminée, ses signatures peuvent rester sans noms, adresses ni commentaires. Tous les chiffres demeurent. L’opération est irréversible.</translation>
    </message>
    <message>
        <source>I have saved what I still need: the petition book, lists</source>
        <translation>J’ai enregistré ce dont j’ai encore besoin&#xa0;: le cahier de pétition, des listes</translation>
    </message>
    <message>
        <source>Take the names out…</source>
        <translation>Retirer les noms…</translation>
    </message>
    <message>
        <source>This campaign is open until %1; it can be done after that.</source>
        <translation>Cette campagne est ouverte jusqu’au %1; ce sera possible après cette date.</translation>
    </message>
    <message>
        <source>This campaign has no last day. Give it one in the campaign’s settings; it can be done after that.</source>
        <translation>Cette campagne n’a pas de dernier jour. Fixez-en un dans les paramètres de la campagne; ce sera possible après cette date.</translation>
    </message>
    <message numerus="yes">
        <source>Take the names, addresses and comments of %Ln signature(s) out of “%1”? They cannot be brought back.</source>
        <extracomment>%1: a campaign&apos;s title</extracomment>
        <translation>
            <numerusform>Retirer les noms, adresses et commentaires de %Ln signature de «&#xa0;%1&#xa0;»? Il sera impossible de les récupérer.</numerusform>
            <numerusform>Retirer les noms, adresses et commentaires de %Ln signatures de «&#xa0;%1&#xa0;»? Il sera impossible de les récupérer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Taking names out of a campaign</source>
        <translation>Retrait des noms d’une campagne</translation>
    </message>
</context>
<context>
    <name>broadside::BarList</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A value, its number of signatures and their share: &quot;French: 1,204, 44 %&quot;</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>broadside::BeginningsPopup</name>
    <message>
        <source>All but these</source>
        <translation>Tous sauf ceux-ci</translation>
    </message>
    <message>
        <source>Beginnings of postal codes, with commas between them</source>
        <translation>Débuts de codes postaux, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>broadside::CampaignSettingsDialog</name>
    <message>
        <source>Settings of the campaign</source>
        <translation>Paramètres de la campagne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>E-mail for questions</source>
        <translation>Courriel pour les questions</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>How many signatures</source>
        <translation>Nombre de signatures</translation>
    </message>
    <message>
        <source>The form asks for a phone number</source>
        <translation>Le formulaire demande un numéro de téléphone</translation>
    </message>
    <message>
        <source>The form asks for a comment</source>
        <translation>Le formulaire demande un commentaire</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Where the pages are published</source>
        <translation>Où les pages sont publiées</translation>
    </message>
    <message>
        <source>Where the form is sent</source>
        <translation>Où le formulaire est envoyé</translation>
    </message>
    <message>
        <source>Or: signed on another page</source>
        <translation>Ou&#xa0;: signature sur une autre page</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Organisation’s site</source>
        <translation>Site de l’organisme</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The first one that is ticked is the main language. Texts of a language that is left out are kept.</source>
        <translation>La première langue cochée est la langue principale. Les textes d’une langue mise de côté sont conservés.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Who is to be moved. Their names and offices are written in Text, in every language.</source>
        <translation>Les personnes à convaincre. Leurs noms et fonctions s’écrivent dans Textes, en chaque langue.</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Auteur ou autrice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Nouveau destinataire</translation>
    </message>
    <message>
        <source>“%1” is no web address: it begins with https:// and names a site.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse Web&#xa0;: elle commence par https:// et nomme un site.</translation>
    </message>
    <message>
        <source>“%1” is no date: write year, month and day as in 2026-03-01.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: écrivez l’année, le mois et le jour, comme 2026-03-01.</translation>
    </message>
    <message>
        <source>The campaign closes before it opens.</source>
        <translation>La campagne se termine avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>The goal is a number of signatures, such as 5000.</source>
        <translation>L’objectif est un nombre de signatures, comme 5000.</translation>
    </message>
    <message>
        <source>A campaign has at least one language.</source>
        <translation>Une campagne a au moins une langue.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Images (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This picture cannot be used: it must be an SVG, PNG or JPEG file of at most 8 MB.</source>
        <translation>Cette image ne peut pas servir&#xa0;: il faut un fichier SVG, PNG ou JPEG d’au plus 8&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The campaign has no picture.</source>
        <translation>La campagne n’a pas d’image.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>Code d’une autre langue</translation>
    </message>
    <message>
        <source>Another language by its tag, such as oj-Cans</source>
        <translation>Une autre langue par son code, comme oj-Cans</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Ajouter la langue</translation>
    </message>
</context>
<context>
    <name>broadside::CheckStep</name>
    <message>
        <source>How far the check is</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>The list could not be checked</source>
        <translation>La liste n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Vérification de chaque ligne…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Voici ce qui va se passer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in the file. Nothing is written yet.</source>
        <translation>
            <numerusform>%Ln ligne dans le fichier. Rien n’est encore enregistré.</numerusform>
            <numerusform>%Ln lignes dans le fichier. Rien n’est encore enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>now says yes</source>
        <translation>dit maintenant oui</translation>
    </message>
    <message>
        <source>now says no</source>
        <translation>dit maintenant non</translation>
    </message>
    <message>
        <source>stays withdrawn, whatever the row says</source>
        <translation>reste retiré, quoi que dise la ligne</translation>
    </message>
    <message>
        <source>Rows: %1 %2</source>
        <extracomment>A number of rows and what they are: &quot;3 rejected&quot;</extracomment>
        <translation>Lignes&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Les %1 premières sur %2 sont affichées.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: a line&apos;s number. %2: what is wrong with it</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1: a value that would be right: &quot;ada@gmail.com&quot;</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Write %1 instead</source>
        <translation>Écrire plutôt %1</translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln proposals</source>
        <translation>
            <numerusform>Accepter %Ln proposition</numerusform>
            <numerusform>Accepter les %Ln propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) corrected by hand; the file itself stays as it is.</source>
        <translation>
            <numerusform>%Ln ligne corrigée à la main; le fichier lui-même reste tel quel.</numerusform>
            <numerusform>%Ln lignes corrigées à la main; le fichier lui-même reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again to see whether they come in now.</source>
        <translation>Vérifiez de nouveau pour voir si elles sont maintenant acceptées.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Saving rejected rows</source>
        <translation>Enregistrement des lignes rejetées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln ligne rejetée enregistrée dans %1.</numerusform>
            <numerusform>%Ln lignes rejetées enregistrées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::ColumnMenu</name>
    <message>
        <source>Columns as the room allows</source>
        <translation>Colonnes selon la place disponible</translation>
    </message>
    <message>
        <source>Sort by %1, upwards</source>
        <extracomment>%1: a column&apos;s heading</extracomment>
        <translation>Trier par %1, croissant</translation>
    </message>
    <message>
        <source>Sort by %1, downwards</source>
        <translation>Trier par %1, décroissant</translation>
    </message>
    <message>
        <source>Then by %1</source>
        <extracomment>What decides where the first column is equal; %1: a column&apos;s heading</extracomment>
        <translation>Puis par %1</translation>
    </message>
    <message>
        <source>Turn the order of %1</source>
        <translation>Inverser l’ordre de %1</translation>
    </message>
    <message>
        <source>Move the column towards the start</source>
        <translation>Déplacer la colonne vers le début</translation>
    </message>
    <message>
        <source>Move the column towards the end</source>
        <translation>Déplacer la colonne vers la fin</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Élargir la colonne</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Rétrécir la colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>broadside::ColumnTableModel</name>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>broadside::ColumnsStep</name>
    <message>
        <source>This looks like an export of %1. Change what is wrong.</source>
        <translation>On dirait une exportation de %1. Changez ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Every signature needs a name: choose the column that holds it.</source>
        <translation>Chaque signature doit avoir un nom&#xa0;: choisissez la colonne qui le contient.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Enter or F2 chooses the field that a column goes to</source>
        <translation>Entrée ou F2 permet de choisir le champ auquel va une colonne</translation>
    </message>
    <message>
        <source>What the list does not say by itself</source>
        <translation>Ce que la liste ne dit pas d’elle-même</translation>
    </message>
    <message>
        <source>As last time</source>
        <extracomment>The columns go where they went in the last list of the same shape</extracomment>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>As guessed</source>
        <extracomment>The columns go where the program guesses</extracomment>
        <translation>Comme deviné</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Exportation de %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>No column goes anywhere yet</extracomment>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>As an export of %1</source>
        <extracomment>%1: another system&apos;s name</extracomment>
        <translation>Comme une exportation de %1</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
    <message>
        <source>The columns go where they went in the last list of this shape. Change what is wrong.</source>
        <translation>Les colonnes vont là où elles allaient dans la dernière liste de cette forme. Changez ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Guessed from the columns’ names and from what stands in them. Change what is wrong.</source>
        <translation>Deviné d’après les noms des colonnes et leur contenu. Changez ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Say how the dates are meant: the list itself does not show it.</source>
        <translation>Indiquez comment lire les dates&#xa0;: la liste elle-même ne le montre pas.</translation>
    </message>
</context>
<context>
    <name>broadside::CommandSearch</name>
    <message>
        <source>Find a room, an action, a text, a campaign …</source>
        <translation>Chercher une section, une action, un texte, une campagne…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>broadside::ConsentQuestion</name>
    <message>
        <source>Consent to e-mail</source>
        <translation>Consentement aux courriels</translation>
    </message>
    <message>
        <source>A yes here is a no to e-mail</source>
        <translation>Ici, un oui est un non aux courriels</translation>
    </message>
    <message>
        <source>These values say neither yes nor no. What do they mean?</source>
        <translation>Ces valeurs ne disent ni oui ni non. Que signifient-elles?</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The signer may be written to</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The signer may not be written to</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>The signer was not asked whether one may write</extracomment>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>choose…</source>
        <extracomment>In a box in which nothing is chosen yet</extracomment>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Ce que «&#xa0;%1&#xa0;» signifie</translation>
    </message>
</context>
<context>
    <name>broadside::CountTile</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A number of rows and what they are, read out</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>broadside::CountryQuestion</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Rows that name none are from</source>
        <translation>Les lignes qui n’en nomment aucun viennent de ce pays</translation>
    </message>
    <message>
        <source>Country of rows that name none</source>
        <translation>Pays des lignes qui n’en nomment aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The country of a list&apos;s rows is not known</extracomment>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>broadside::DateQuestion</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Order of the dates’ parts</source>
        <translation>Ordre des parties des dates</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>They are written</source>
        <translation>Elles sont écrites ainsi</translation>
    </message>
    <message>
        <source>Days, as spreadsheets count them.</source>
        <translation>Des jours, comme les comptent les tableurs.</translation>
    </message>
    <message>
        <source>Seconds, as computers count them.</source>
        <translation>Des secondes, comme les comptent les ordinateurs.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«&#xa0;%1&#xa0;» correspond au %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read so: such rows will be rejected.</source>
        <translation>«&#xa0;%1&#xa0;» ne se lit pas ainsi&#xa0;: de telles lignes seront rejetées.</translation>
    </message>
    <message>
        <source>Is “%1” %2? No date in the list shows it.</source>
        <extracomment>%1: a date as it stands in the list. %2: what it may mean, the choices joined: &quot;3 April 2021 or 4 March 2021&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» correspond-il au %2? Aucune date de la liste ne l’indique.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou au </translation>
    </message>
</context>
<context>
    <name>broadside::DayChart</name>
    <message numerus="yes">
        <source>%1: %n signature(s)</source>
        <extracomment>A day and its number of signatures</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n signature</numerusform>
            <numerusform>%1&#xa0;: %n signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::DaysCard</name>
    <message>
        <source>Signatures by day</source>
        <translation>Signatures par jour</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Running total</source>
        <extracomment>What had come in until each day</extracomment>
        <translation>Total cumulé</translation>
    </message>
    <message>
        <source>Signatures until each day</source>
        <translation>Signatures cumulées jusqu’à chaque jour</translation>
    </message>
    <message>
        <source>No days are known</source>
        <translation>Aucun jour connu</translation>
    </message>
    <message>
        <source>None of the signatures says when it was given.</source>
        <translation>Aucune des signatures n’indique quand elle a été donnée.</translation>
    </message>
    <message>
        <source>No signatures yet</source>
        <translation>Aucune signature pour l’instant</translation>
    </message>
    <message>
        <source>The days appear here with the first signature.</source>
        <translation>Les jours apparaîtront ici dès la première signature.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une à une</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier, from %1</source>
        <extracomment>Signatures with a date that is too early for the chart; %1 is the year of the first</extracomment>
        <translation>
            <numerusform>%Ln antérieure, de %1</numerusform>
            <numerusform>%Ln antérieures, à partir de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated after today</source>
        <extracomment>Signatures with a date that is still to come</extracomment>
        <translation>
            <numerusform>%Ln datée d’un jour à venir</numerusform>
            <numerusform>%Ln datées d’un jour à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln sans date</numerusform>
            <numerusform>%Ln sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>broadside::DemandTools</name>
    <message>
        <source>Move this demand up</source>
        <translation>Monter cette revendication</translation>
    </message>
    <message>
        <source>Move this demand down</source>
        <translation>Descendre cette revendication</translation>
    </message>
    <message>
        <source>Remove this demand</source>
        <translation>Retirer cette revendication</translation>
    </message>
</context>
<context>
    <name>broadside::DiffView</name>
    <message>
        <source>Removed: %1. Added: %2.</source>
        <translation>Supprimé&#xa0;: %1. Ajouté&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>broadside::DoneStep</name>
    <message>
        <source>Taking back %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Bringing the signatures in…</source>
        <translation>Ajout des signatures…</translation>
    </message>
    <message>
        <source>If this is stopped, everything stays as it was.</source>
        <translation>Si vous arrêtez, tout reste comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) came in</source>
        <translation>
            <numerusform>%Ln signature ajoutée</numerusform>
            <numerusform>%Ln signatures ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be taken back here, or later under Signers, Imports.</source>
        <translation>%1 peut être retiré ici ou, plus tard, dans Signataires, Importations.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>L’importation est retirée</translation>
    </message>
    <message>
        <source>Everything is as it was before. The file itself was not changed.</source>
        <translation>Tout est comme avant. Le fichier lui-même n’a pas changé.</translation>
    </message>
    <message numerus="yes">
        <source>Take this import back? Its %Ln signature(s) go, and its rejected rows. The file itself stays where it is.</source>
        <translation>
            <numerusform>Retirer cette importation? %Ln signature disparaîtra, ainsi que les lignes rejetées. Le fichier lui-même reste où il est.</numerusform>
            <numerusform>Retirer cette importation? %Ln signatures disparaîtront, ainsi que les lignes rejetées. Le fichier lui-même reste où il est.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were edited since, and what was changed goes as well: %1.</source>
        <extracomment>%1: people&apos;s names, separated by commas</extracomment>
        <translation>
            <numerusform>%Ln d’entre elles a été modifiée depuis, et ces changements disparaîtront aussi&#xa0;: %1.</numerusform>
            <numerusform>%Ln d’entre elles ont été modifiées depuis, et ces changements disparaîtront aussi&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>broadside::EntryField</name>
    <message>
        <source>Use %1</source>
        <extracomment>%1: what was likely meant, such as an e-mail address without its typing mistake</extracomment>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>broadside::ExportBriefDialog</name>
    <message>
        <source>Export texts</source>
        <translation>Exporter les textes</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>For translators’ programs: each text beside its source, with its state and its notes.</source>
        <translation>Pour les logiciels de traduction&#xa0;: chaque texte à côté de sa source, avec son état et ses remarques.</translation>
    </message>
    <message>
        <source>For scripts: every text, its state and its notes.</source>
        <translation>Pour les scripts&#xa0;: chaque texte, son état et ses remarques.</translation>
    </message>
    <message>
        <source>For spreadsheets: a row a text. Save it as CSV again, in UTF-8.</source>
        <translation>Pour les tableurs&#xa0;: une ligne par texte. Réenregistrez-le en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>For any editor of texts. Leave the lines in &lt;!-- --&gt; as they are.</source>
        <translation>Pour tout éditeur de texte. Laissez telles quelles les lignes entre &lt;!-- --&gt;.</translation>
    </message>
</context>
<context>
    <name>broadside::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Tick the columns to write. Alt+Up and Alt+Down move a column.</source>
        <translation>Cochez les colonnes à écrire. Alt+Haut et Alt+Bas déplacent une colonne.</translation>
    </message>
    <message>
        <source>Drag the columns into their order, or move one by Alt+Up and Alt+Down.</source>
        <translation>Glissez les colonnes pour les ordonner ou déplacez-en une avec Alt+Haut et Alt+Bas.</translation>
    </message>
</context>
<context>
    <name>broadside::ExportLogPart</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>people without consent as well</source>
        <translation>y compris des personnes sans consentement</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Who exported what</source>
        <translation>Qui a exporté quoi</translation>
    </message>
    <message>
        <source>No signatures of this campaign have been exported yet.</source>
        <translation>Aucune signature de cette campagne n’a encore été exportée.</translation>
    </message>
    <message>
        <source>Exports of this campaign</source>
        <translation>Exportations de cette campagne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>broadside::ExportSignersDialog</name>
    <message>
        <source>For scripts and other programs.</source>
        <translation>Pour les scripts et d’autres programmes.</translation>
    </message>
    <message>
        <source>Opens in Excel as it is. An apostrophe stands before what Excel would take for a formula; Broadside takes it off again.</source>
        <translation>S’ouvre tel quel dans Excel. Une apostrophe précède ce qu’Excel prendrait pour une formule; Broadside la retire au retour.</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice. A comment of more than 32,767 characters is cut, and you are told.</source>
        <translation>Pour Excel et LibreOffice. Un commentaire de plus de 32&#xa0;767 caractères est coupé, et un avis vous le signale.</translation>
    </message>
    <message>
        <source>For scripts: an object a line.</source>
        <translation>Pour les scripts&#xa0;: un objet par ligne.</translation>
    </message>
    <message>
        <source>With the columns that CiviCRM reads. It keeps who must not be written to, and not who said yes.</source>
        <translation>Avec les colonnes que lit CiviCRM. Le fichier indique à qui il ne faut pas écrire, mais pas qui a dit oui.</translation>
    </message>
    <message>
        <source>With the columns and words that %1 reads.</source>
        <extracomment>%1 is a system: &quot;Mailchimp&quot;</extracomment>
        <translation>Avec les colonnes et les mots que lit %1.</translation>
    </message>
    <message>
        <source>Contact data of everybody</source>
        <translation>Coordonnées de tout le monde</translation>
    </message>
    <message>
        <source>I answer for passing them on</source>
        <translation>J’assume la responsabilité de leur transmission</translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation>Exporter les signatures</translation>
    </message>
    <message>
        <source>The list in view</source>
        <translation>La liste affichée</translation>
    </message>
    <message>
        <source>All signatures of the campaign</source>
        <translation>Toutes les signatures de la campagne</translation>
    </message>
    <message>
        <source>Names: “%1”</source>
        <translation>Noms&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ids for scripts: “%1”</source>
        <translation>Identifiants pour les scripts&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>For which program or system the file is meant</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Duplicates too (%L1)</source>
        <translation>Avec les doublons (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be written.</source>
        <translation>
            <numerusform>%Ln ligne sera écrite.</numerusform>
            <numerusform>%Ln lignes seront écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither e-mail addresses nor phone numbers are written.</source>
        <translation>Ni adresses courriel ni numéros de téléphone ne sont écrits.</translation>
    </message>
    <message>
        <source>Everybody in the list may be contacted.</source>
        <translation>Toutes les personnes de la liste peuvent être contactées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did not allow to be contacted, or withdrew it: they are left out.</source>
        <translation>
            <numerusform>%Ln personne n’a pas consenti à être contactée ou a retiré son consentement&#xa0;: elle est laissée de côté.</numerusform>
            <numerusform>%Ln personnes n’ont pas consenti à être contactées ou ont retiré leur consentement&#xa0;: elles sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did not allow to be contacted, or withdrew it: they are written without e-mail address and phone number.</source>
        <translation>
            <numerusform>%Ln personne n’a pas consenti à être contactée ou a retiré son consentement&#xa0;: elle est écrite sans adresse courriel ni numéro de téléphone.</numerusform>
            <numerusform>%Ln personnes n’ont pas consenti à être contactées ou ont retiré leur consentement&#xa0;: elles sont écrites sans adresse courriel ni numéro de téléphone.</numerusform>
        </translation>
    </message>
    <message>
        <source>They did not say yes to this. To write to them, or to hand their address to others, may be against the law.</source>
        <translation>Ces personnes n’y ont pas consenti. Leur écrire ou transmettre leur adresse à d’autres peut être contraire à la loi.</translation>
    </message>
</context>
<context>
    <name>broadside::FieldChoiceDelegate</name>
    <message>
        <source>Where “%1” goes</source>
        <translation>Destination de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>broadside::FieldHints</name>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>%1 May be left out.</source>
        <translation>%1 Facultatif.</translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph. Headings begin with ##, entries of a list with -, and **two stars** make bold.</source>
        <translation>Une ligne vide commence un nouveau paragraphe. Les intertitres commencent par ##, les éléments d’une liste par -, et **deux astérisques** mettent en gras.</translation>
    </message>
    <message>
        <source>Its translations</source>
        <translation>Ses traductions</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <extracomment>%1 is a language, %2 the state of the text in it</extracomment>
        <translation>Afficher %1, %2</translation>
    </message>
</context>
<context>
    <name>broadside::FieldList</name>
    <message>
        <source>Find a field</source>
        <translation>Chercher un champ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Add a demand</source>
        <translation>Ajouter une revendication</translation>
    </message>
</context>
<context>
    <name>broadside::FieldListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A field&apos;s name and its state, read out: &quot;Ask, stale&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>broadside::FigureCard</name>
    <message>
        <source>Save or copy “%1”</source>
        <extracomment>%1 is what a card shows: &quot;Signatures by day&quot;</extracomment>
        <translation>Enregistrer ou copier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Enregistrer ou copier</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>Enregistrer comme image (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>Enregistrer comme dessin (SVG)…</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>Enregistrer les chiffres (CSV)…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dessins SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>broadside::FiguresView</name>
    <message>
        <source>Not given</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>The figure is at %1.</source>
        <translation>Le fichier se trouve ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>«&#xa0;%1&#xa0;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of those one by one.</source>
        <translation>Parmi les signatures données une à une.</translation>
    </message>
    <message>
        <source>Counted on paper</source>
        <translation>Comptées sur papier</translation>
    </message>
    <message>
        <source>Counted, not typed in: there are no rows.</source>
        <translation>Comptées, mais non saisies&#xa0;: il n’y a pas de lignes.</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Comment elles sont arrivées</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Contact autorisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Consent to e-mail</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Withdrawn since</source>
        <translation>Retiré depuis</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Consentement aux courriels</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Signed none of your campaigns before</source>
        <translation>N’avaient signé aucune de vos campagnes</translation>
    </message>
    <message>
        <source>Returning</source>
        <extracomment>People who had signed another campaign before</extracomment>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Had signed another campaign before</source>
        <translation>Avaient déjà signé une autre campagne</translation>
    </message>
    <message>
        <source>New and returning</source>
        <translation>Personnes nouvelles ou de retour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Signed twice: one signature counts</source>
        <translation>Signé deux fois&#xa0;: une seule signature compte</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Rows of lists that could not be taken in: see the imports</source>
        <translation>Lignes de listes qui n’ont pas pu être retenues&#xa0;: voyez les importations</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non comptées</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Of all rows that came in.</source>
        <translation>Sur toutes les lignes reçues.</translation>
    </message>
</context>
<context>
    <name>broadside::FileStep</name>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>How sure the program is of what it guessed about a file</extracomment>
        <translation>sûr</translation>
    </message>
    <message>
        <source>The rows are as regular as a table’s</source>
        <translation>Les lignes sont aussi régulières que celles d’un tableau</translation>
    </message>
    <message>
        <source>please look</source>
        <extracomment>The program is not quite sure of what it guessed</extracomment>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Look at the rows below before you go on</source>
        <translation>Regardez les lignes ci-dessous avant de continuer</translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>The program is not sure at all of what it guessed</extracomment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Probably something below has to be chosen</source>
        <translation>Il faut sans doute choisir quelque chose ci-dessous</translation>
    </message>
    <message>
        <source>Looking at the list</source>
        <translation>Examen de la liste</translation>
    </message>
    <message>
        <source>Tables in the archive</source>
        <translation>Tableaux de l’archive</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Premières lignes de la liste</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tableaux (%1)</translation>
    </message>
    <message>
        <source>There are no cells in the clipboard.</source>
        <translation>Le presse-papiers ne contient aucune cellule.</translation>
    </message>
    <message>
        <source>Select the list in the spreadsheet, with its column names, copy it, and paste it here.</source>
        <translation>Sélectionnez la liste dans le tableur, avec les noms des colonnes, copiez-la et collez-la ici.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
</context>
<context>
    <name>broadside::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what is chosen in it, read out: &quot;Province: Quebec&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1&#xa0;: peu importe</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>A chip with many choices: the first ones by name, and how many more</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A filter turned around: %1 is what must not be so</extracomment>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>Delete clears it.</source>
        <translation>Suppr l’efface.</translation>
    </message>
</context>
<context>
    <name>broadside::FilterLine</name>
    <message>
        <source>Filter as text</source>
        <translation>Filtre en texte</translation>
    </message>
    <message>
        <source>As chips</source>
        <translation>En pastilles</translation>
    </message>
    <message>
        <source>Chips cannot say “or”, nor “not” about several tests.</source>
        <translation>Les pastilles ne peuvent exprimer ni «&#xa0;ou&#xa0;» (or), ni «&#xa0;non&#xa0;» (not) sur plusieurs critères.</translation>
    </message>
</context>
<context>
    <name>broadside::FindBar</name>
    <message>
        <source>Find in the brief</source>
        <translation>Chercher dans le dossier</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Respecter les majuscules</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Endroit précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Endroit suivant (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>Dans ce texte</translation>
    </message>
    <message>
        <source>In this language</source>
        <translation>Dans cette langue</translation>
    </message>
    <message>
        <source>In all languages</source>
        <translation>Dans toutes les langues</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln endroit remplacé</numerusform>
            <numerusform>%Ln endroits remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::FindingList</name>
    <message>
        <source>Nothing to mend: the kit can go out.</source>
        <translation>Rien à corriger&#xa0;: la trousse peut partir.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Et %Ln autre</numerusform>
            <numerusform>Et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation>Aller à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Where a finding about the campaign&apos;s links, dates or picture is mended</extracomment>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>broadside::FirstStart</name>
    <message>
        <source>From one brief to the whole kit</source>
        <translation>D’un seul dossier à toute la trousse</translation>
    </message>
    <message>
        <source>Write a campaign in several languages side by side, hand out pages, cards and flyers, and count every signature.</source>
        <translation>Rédigez une campagne en plusieurs langues côte à côte, diffusez pages, cartes et tracts, et comptez chaque signature.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>A complete campaign in English, French and Arabic, with signatures. Play with it: it is a copy of your own.</source>
        <translation>Une campagne complète en anglais, en français et en arabe, avec des signatures. Amusez-vous&#xa0;: c’est votre propre copie.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Begin with a title and the languages that you write in. Everything else comes later.</source>
        <translation>Commencez par un titre et par les langues dans lesquelles vous écrivez. Le reste viendra plus tard.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Go on with a .broadside file, yours or one that somebody sent you.</source>
        <translation>Continuez avec un fichier .broadside, le vôtre ou celui qu’on vous a envoyé.</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>A workspace and the folder that it lies in</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>broadside::FootBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>What was typed could not be stored</extracomment>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln point à voir</numerusform>
            <numerusform>%Ln points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look at before it goes out</source>
        <translation>Ce qu’il faut voir avant la diffusion</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>A task and the time that it still needs: &quot;Importing list.csv · 0:12 left&quot;</extracomment>
        <translation>%1 · encore %2</translation>
    </message>
</context>
<context>
    <name>broadside::FormatChoices</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western European, Windows (1252)</source>
        <translation>Europe de l’Ouest, Windows (1252)</translation>
    </message>
    <message>
        <source>Arabic, Windows (1256)</source>
        <translation>Arabe, Windows (1256)</translation>
    </message>
    <message>
        <source>Western European, old Macintosh</source>
        <translation>Europe de l’Ouest, ancien Macintosh</translation>
    </message>
    <message>
        <source>Unicode (%1)</source>
        <translation>Unicode (%1)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>How the letters of a file are stored</extracomment>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Caractères (encodage)</translation>
    </message>
    <message>
        <source>Cells end with</source>
        <translation>Fin des cellules</translation>
    </message>
    <message>
        <source>namely</source>
        <extracomment>The character that separates the cells, typed</extracomment>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Noms des colonnes</translation>
    </message>
    <message>
        <source>Begins on line</source>
        <extracomment>The line of the file on which the table begins</extracomment>
        <translation>Commence à la ligne</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Of several tables under one another in a file</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Deviner de nouveau</translation>
    </message>
    <message>
        <source>Forgets what was chosen here, and guesses everything anew</source>
        <translation>Oublie ce qui a été choisi ici et devine tout de nouveau</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>une virgule</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>un point-virgule</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>a bar (|)</source>
        <translation>une barre (|)</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>une espace</translation>
    </message>
    <message>
        <source>the line</source>
        <extracomment>The list has a single column</extracomment>
        <translation>la fin de la ligne</translation>
    </message>
    <message>
        <source>another…</source>
        <extracomment>Something else than a comma, a semicolon …</extracomment>
        <translation>autre chose…</translation>
    </message>
    <message>
        <source>double (&quot;)</source>
        <translation>doubles (&quot;)</translation>
    </message>
    <message>
        <source>single (&apos;)</source>
        <translation>simples (&apos;)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No quotation marks around cells
----------
The list has no row that names its columns</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>in one row</source>
        <translation>sur une ligne</translation>
    </message>
    <message>
        <source>in two rows</source>
        <translation>sur deux lignes</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln rows</source>
        <translation>
            <numerusform>sur %Ln ligne</numerusform>
            <numerusform>sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of several tables in a file: &quot;2 of 3&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>broadside::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Names and terms that are always said the same way, in every campaign of this workspace. They are marked where they are written, and the checks say where a translation lacks one.</source>
        <translation>Noms et termes qui se disent toujours de la même façon, dans toutes les campagnes de cet espace de travail. Ils sont marqués dans les textes, et la vérification dit où il en manque un dans une traduction.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Ajouter un terme</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>broadside::GoalCard</name>
    <message>
        <source>Progress to the goal</source>
        <translation>Progression vers l’objectif</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <extracomment>62 % of a goal of 20,000 signatures</extracomment>
        <translation>%1&#xa0;% de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) set aside</source>
        <translation>
            <numerusform>%Ln doublon mis de côté</numerusform>
            <numerusform>%Ln doublons mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be contacted</source>
        <translation>
            <numerusform>%Ln contact autorisé</numerusform>
            <numerusform>%Ln contacts autorisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them on paper</source>
        <translation>
            <numerusform>dont %Ln sur papier</numerusform>
            <numerusform>dont %Ln sur papier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::GoalFigureCard</name>
    <message>
        <source>Signatures and goal</source>
        <translation>Signatures et objectif</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Progress to the goal</source>
        <translation>Progression vers l’objectif</translation>
    </message>
    <message>
        <source>%1 of the goal, %2</source>
        <extracomment>62 % of a goal of 20,000 signatures</extracomment>
        <translation>%1 de l’objectif de %2</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une à une</translation>
    </message>
    <message>
        <source>Counted on paper</source>
        <translation>Comptées sur papier</translation>
    </message>
    <message>
        <source>When the goal is reached</source>
        <translation>Atteinte de l’objectif</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Goal reached at the earliest</source>
        <translation>Objectif atteint au plus tôt</translation>
    </message>
    <message>
        <source>Goal reached at the latest</source>
        <translation>Objectif atteint au plus tard</translation>
    </message>
    <message>
        <source>On the last day, at least</source>
        <translation>Le dernier jour, au moins</translation>
    </message>
    <message>
        <source>On the last day, at most</source>
        <translation>Le dernier jour, au plus</translation>
    </message>
</context>
<context>
    <name>broadside::HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>This text has not been changed since it came into the campaign.</source>
        <translation>Ce texte n’a pas changé depuis son arrivée dans la campagne.</translation>
    </message>
    <message>
        <source>Versions of this text</source>
        <translation>Versions de ce texte</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>Makes it the text again. What stands there now stays among the versions.</source>
        <translation>En fait de nouveau le texte. Ce qui s’y trouve reste parmi les versions.</translation>
    </message>
    <message>
        <source>As it came</source>
        <extracomment>The oldest version of a text: how it was before anybody changed it</extracomment>
        <translation>À l’origine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When a version was written, and by whom</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (approved)</source>
        <extracomment>A version of a text that somebody approved</extracomment>
        <translation>%1 (approuvée)</translation>
    </message>
    <message>
        <source>The text as it stands</source>
        <translation>Le texte tel qu’il est</translation>
    </message>
</context>
<context>
    <name>broadside::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool and its shortcut: &quot;Bold (Ctrl+B)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>broadside::ImportBriefDialog</name>
    <message>
        <source>Import texts</source>
        <translation>Importer des textes</translation>
    </message>
    <message>
        <source>Texts that change</source>
        <translation>Textes modifiés</translation>
    </message>
    <message>
        <source>What becomes of this text</source>
        <translation>Ce que devient ce texte</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>Ce que le fichier modifie</translation>
    </message>
    <message>
        <source>Changed there: %1. Changed on both sides: %2. The same: %3.</source>
        <translation>Modifiés là-bas&#xa0;: %1. Modifiés des deux côtés&#xa0;: %2. Identiques&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field&apos;s name and a language: &quot;Ask, French (Canada)&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep the text here, and the file’s as a note</source>
        <translation>Garder le texte d’ici, et celui du fichier en remarque</translation>
    </message>
    <message>
        <source>Take the file’s text, and keep ours as a note</source>
        <translation>Prendre le texte du fichier, et garder le nôtre en remarque</translation>
    </message>
    <message>
        <source>Keep the text here</source>
        <translation>Garder le texte d’ici</translation>
    </message>
    <message>
        <source>Take the file’s text</source>
        <translation>Prendre le texte du fichier</translation>
    </message>
    <message>
        <source>Take the texts over</source>
        <translation>Reprendre les textes</translation>
    </message>
    <message>
        <source>Nothing in the file differs from the brief.</source>
        <translation>Rien dans le fichier ne diffère du dossier.</translation>
    </message>
    <message>
        <source>Both sides changed this text since it was exported. Struck out: here. Underlined: there.</source>
        <translation>Les deux côtés ont modifié ce texte depuis l’exportation. Barré&#xa0;: ici. Souligné&#xa0;: là-bas.</translation>
    </message>
    <message>
        <source>The file does not say what it began from, so that both may have changed. Struck out: here. Underlined: there.</source>
        <translation>Le fichier ne dit pas d’où il est parti&#xa0;: les deux ont pu changer. Barré&#xa0;: ici. Souligné&#xa0;: là-bas.</translation>
    </message>
    <message>
        <source>The words are the same; its state or its notes change.</source>
        <translation>Les mots sont les mêmes; son état ou ses remarques changent.</translation>
    </message>
    <message>
        <source>Only the file has changed this text.</source>
        <translation>Seul le fichier a modifié ce texte.</translation>
    </message>
</context>
<context>
    <name>broadside::ImportCounts</name>
    <message numerus="yes">
        <source>new</source>
        <extracomment>Stands under the number of rows</extracomment>
        <translation>
            <numerusform>nouvelle</numerusform>
            <numerusform>nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known</source>
        <translation>
            <numerusform>connue</numerusform>
            <numerusform>connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate(s)</source>
        <translation>
            <numerusform>doublon</numerusform>
            <numerusform>doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected</source>
        <translation>
            <numerusform>rejetée</numerusform>
            <numerusform>rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>signatures that come in and count</source>
        <translation>signatures qui s’ajoutent et qui comptent</translation>
    </message>
    <message>
        <source>here already from an earlier list: left as they are</source>
        <translation>déjà là grâce à une liste antérieure&#xa0;: laissées telles quelles</translation>
    </message>
    <message>
        <source>signed a second time: kept, and not counted</source>
        <translation>ont signé une deuxième fois&#xa0;: conservées, mais pas comptées</translation>
    </message>
    <message>
        <source>at fault: left out, and kept with the reason</source>
        <translation>en défaut&#xa0;: laissées de côté et conservées avec la raison</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number of rows and what they are, read out</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>broadside::ImportWizard</name>
    <message>
        <source>Import signatures</source>
        <translation>Importer des signatures</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The four steps of the import</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Something else is still at work: %1. Import when it is done.</source>
        <extracomment>%1 is the work that runs: &quot;Exporting the kit&quot;</extracomment>
        <translation>Une autre tâche est en cours&#xa0;: %1. Importez quand elle sera terminée.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln signature(s)</source>
        <translation>
            <numerusform>Importer %Ln signature</numerusform>
            <numerusform>Importer %Ln signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were corrected here. Press Cancel again to leave without them.</source>
        <translation>
            <numerusform>%Ln ligne a été corrigée ici. Appuyez de nouveau sur Annuler pour quitter sans elle.</numerusform>
            <numerusform>%Ln lignes ont été corrigées ici. Appuyez de nouveau sur Annuler pour quitter sans elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
</context>
<context>
    <name>broadside::ImportsPanel</name>
    <message>
        <source>%1 new · %2 known · %3 duplicates · %4 rejected</source>
        <extracomment>What an import brought; each number stands for rows</extracomment>
        <translation>Nouvelles&#xa0;: %1 · Connues&#xa0;: %2 · Doublons&#xa0;: %3 · Rejetées&#xa0;: %4</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>No list has been imported yet.</source>
        <translation>Aucune liste n’a encore été importée.</translation>
    </message>
    <message>
        <source>Show its rows</source>
        <translation>Afficher ses lignes</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Show the rows of %1</source>
        <translation>Afficher les lignes de %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>Save the rejected rows of %1</source>
        <translation>Enregistrer les lignes rejetées de %1</translation>
    </message>
    <message numerus="yes">
        <source>Take this import back? Its %Ln signature(s) go, and its rejected rows. The file itself stays where it is.</source>
        <translation>
            <numerusform>Retirer cette importation? %Ln signature disparaîtra, ainsi que les lignes rejetées. Le fichier lui-même reste où il est.</numerusform>
            <numerusform>Retirer cette importation? %Ln signatures disparaîtront, ainsi que les lignes rejetées. Le fichier lui-même reste où il est.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Rejected rows…</source>
        <translation>Lignes rejetées…</translation>
    </message>
    <message>
        <source>Show the rejected rows of %1</source>
        <translation>Afficher les lignes rejetées de %1</translation>
    </message>
</context>
<context>
    <name>broadside::KeepUntilPart</name>
    <message>
        <source>How long signers are kept</source>
        <translation>Durée de conservation des signataires</translation>
    </message>
    <message>
        <source>After this day their names and addresses are no longer needed: take them out then (below). Nothing happens by itself.</source>
        <translation>Après ce jour, leurs noms et adresses ne sont plus nécessaires&#xa0;: retirez-les alors (ci-dessous). Rien ne se fait tout seul.</translation>
    </message>
    <message>
        <source>Keep the signers of this campaign until</source>
        <translation>Conserver les signataires de cette campagne jusqu’au</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conserver jusqu’au</translation>
    </message>
    <message>
        <source>The day has passed, and names are still kept: %1.</source>
        <translation>Ce jour est passé, et des noms sont encore conservés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>broadside::LanguageRow</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquant</numerusform>
            <numerusform>%Ln manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln périmé</numerusform>
            <numerusform>%Ln périmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln ébauche</numerusform>
            <numerusform>%Ln ébauches</numerusform>
        </translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>All texts of a language are approved, or all are at least current</extracomment>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>%1: %2 % done, %3</source>
        <translation>%1&#xa0;: fait à %2&#xa0;%, %3</translation>
    </message>
</context>
<context>
    <name>broadside::LanguageTab</name>
    <message>
        <source>%1, %2 %</source>
        <extracomment>A language of the campaign and how much of it is done: &quot;French (Canada), 92 %&quot;</extracomment>
        <translation>%1, %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>broadside::ListTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 What you see was read before.</source>
        <translation>%1 Ce que vous voyez a été lu auparavant.</translation>
    </message>
</context>
<context>
    <name>broadside::ListsButton</name>
    <message>
        <source>Lists</source>
        <extracomment>Searches and filters that are kept under a name</extracomment>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Listes enregistrées</translation>
    </message>
    <message>
        <source>No list is saved yet</source>
        <translation>Aucune liste enregistrée pour l’instant</translation>
    </message>
    <message>
        <source>Save what is shown as a list…</source>
        <translation>Enregistrer l’affichage comme liste…</translation>
    </message>
    <message>
        <source>Remove a list</source>
        <translation>Supprimer une liste</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>broadside::MainWindow</name>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>%1 – Broadside</source>
        <translation>%1 – Broadside</translation>
    </message>
    <message>
        <source>About Broadside</source>
        <translation>À propos de Broadside</translation>
    </message>
    <message>
        <source>Campaigns in several languages: one brief, the whole kit, every signature counted.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Des campagnes en plusieurs langues&#xa0;: un seul dossier, toute la trousse, chaque signature comptée.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Some text could not be stored yet, so the window stays open.</source>
        <translation>Du texte n’a pas encore pu être enregistré; la fenêtre reste donc ouverte.</translation>
    </message>
    <message>
        <source>Make room on the disk, or copy the text; it is tried again every few seconds.</source>
        <translation>Libérez de l’espace sur le disque ou copiez le texte; un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans l’enregistrer</translation>
    </message>
    <message>
        <source>Broadside workspace (*.%1)</source>
        <translation>Espace de travail Broadside (*.%1)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Where should your copy of the example go?</source>
        <translation>Où placer votre copie de l’exemple?</translation>
    </message>
    <message>
        <source>Choose a folder for the kit</source>
        <translation>Choisir un dossier pour la trousse</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Exporter ici</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Language of the campaign</source>
        <translation>Langue de la campagne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Where should the campaign’s workspace go?</source>
        <translation>Où placer l’espace de travail de la campagne?</translation>
    </message>
    <message>
        <source>The texts are in %1.</source>
        <translation>Les textes sont dans %1.</translation>
    </message>
</context>
<context>
    <name>broadside::MapView</name>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A place, its number of signatures, and their share of all: &quot;Quebec: 5,412 signatures, 44 %&quot;</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>, %1 of them on paper</source>
        <extracomment>Follows a number of signatures</extracomment>
        <translation>, dont %1 sur papier</translation>
    </message>
    <message>
        <source>%1: no signatures</source>
        <extracomment>Of a place</extracomment>
        <translation>%1&#xa0;: aucune signature</translation>
    </message>
</context>
<context>
    <name>broadside::MemoryCard</name>
    <message>
        <source>Translated before</source>
        <extracomment>Above a sentence&apos;s translation from the translation memory</extracomment>
        <translation>Déjà traduit</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Puts the remembered translation into the text</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Puts it in the place of the sentence at hand (Ctrl+Return)</source>
        <translation>La met à la place de la phrase en cours (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Use the remembered translation</source>
        <translation>Utiliser la traduction mémorisée</translation>
    </message>
    <message>
        <source>Fill in all</source>
        <translation>Tout remplir</translation>
    </message>
    <message>
        <source>Every sentence of this text was translated before: take them all.</source>
        <translation>Chaque phrase de ce texte a déjà été traduite&#xa0;: les prendre toutes.</translation>
    </message>
    <message>
        <source>Agreed terms</source>
        <extracomment>Above the glossary&apos;s terms that the source uses</extracomment>
        <translation>Termes convenus</translation>
    </message>
    <message>
        <source>What differs in the source</source>
        <translation>Ce qui diffère dans la source</translation>
    </message>
    <message>
        <source>Insert this term</source>
        <translation>Insérer ce terme</translation>
    </message>
</context>
<context>
    <name>broadside::NameQuestion</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>A full name, and its first and last name</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Noms complets</translation>
    </message>
    <message>
        <source>They begin with</source>
        <translation>Ils commencent par</translation>
    </message>
    <message>
        <source>What full names begin with</source>
        <translation>Par quoi commencent les noms complets</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>le prénom</translation>
    </message>
    <message>
        <source>the family name</source>
        <translation>le nom de famille</translation>
    </message>
</context>
<context>
    <name>broadside::NewCampaignDialog</name>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-elle?</translation>
    </message>
    <message>
        <source>Keep the night bus</source>
        <translation>Gardons l’autobus de nuit</translation>
    </message>
    <message>
        <source>Who runs it?</source>
        <translation>Qui la mène?</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisme</translation>
    </message>
    <message>
        <source>In which language do you write first?</source>
        <translation>Dans quelle langue écrivez-vous d’abord?</translation>
    </message>
    <message>
        <source>Into which languages is it translated? You can add more later.</source>
        <translation>Dans quelles langues est-elle traduite? Vous pourrez en ajouter plus tard.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Créer la campagne</translation>
    </message>
    <message>
        <source>What do you begin with?</source>
        <translation>De quoi partez-vous?</translation>
    </message>
    <message>
        <source>Choose the page…</source>
        <translation>Choisir la page…</translation>
    </message>
    <message>
        <source>The text to begin with</source>
        <translation>Le texte de départ</translation>
    </message>
    <message>
        <source>Paste the text here</source>
        <translation>Collez le texte ici</translation>
    </message>
    <message>
        <source>What each part of the text is</source>
        <translation>Ce qu’est chaque partie du texte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Nothing: an empty campaign</source>
        <translation>Rien&#xa0;: une campagne vide</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <extracomment>A kind of campaign to begin from: &quot;Template: Boycott&quot;</extracomment>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The campaign in view</source>
        <translation>La campagne affichée</translation>
    </message>
    <message>
        <source>Its texts, links and picture, without its dates and approvals.</source>
        <translation>Ses textes, ses liens et son image, sans ses dates ni ses approbations.</translation>
    </message>
    <message>
        <source>A web page that you saved</source>
        <translation>Une page Web que vous avez enregistrée</translation>
    </message>
    <message>
        <source>The page of an earlier campaign, saved from the browser as HTML.</source>
        <translation>La page d’une campagne antérieure, enregistrée en HTML depuis le navigateur.</translation>
    </message>
    <message>
        <source>A text that you paste</source>
        <translation>Un texte que vous collez</translation>
    </message>
    <message>
        <source>From a document or an e-mail. Blank lines part the paragraphs.</source>
        <translation>D’un document ou d’un courriel. Des lignes vides séparent les paragraphes.</translation>
    </message>
    <message>
        <source>Choose a saved web page</source>
        <translation>Choisir une page Web enregistrée</translation>
    </message>
    <message>
        <source>Web pages (*.html *.htm *.xhtml)</source>
        <translation>Pages Web (*.html *.htm *.xhtml)</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB: no page is.</source>
        <translation>Le fichier dépasse 32&#xa0;Mo&#xa0;: aucune page n’est si grande.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no text in this file. Choose the page itself, saved as HTML.</source>
        <translation>Ce fichier ne contient pas de texte. Choisissez la page elle-même, enregistrée en HTML.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>What part %1 is</source>
        <translation>Ce qu’est la partie %1</translation>
    </message>
</context>
<context>
    <name>broadside::NewSignaturePanel</name>
    <message>
        <source>New signature</source>
        <translation>Nouvelle signature</translation>
    </message>
    <message>
        <source>Fields of the sheet</source>
        <translation>Champs de la feuille</translation>
    </message>
    <message>
        <source>Which fields the sheet has, and in what order</source>
        <translation>Les champs de la feuille et leur ordre</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Shows the signature of a person who is in the list already</extracomment>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter: next field, and from the last one the next signature. Ctrl+Enter: store now.</source>
        <translation>Entrée&#xa0;: champ suivant et, depuis le dernier, signature suivante. Ctrl+Entrée&#xa0;: enregistrer maintenant.</translation>
    </message>
    <message>
        <source>%1 has signed already.</source>
        <translation>%1 a déjà signé.</translation>
    </message>
    <message>
        <source>%1 has signed already, on %2.</source>
        <translation>%1 a déjà signé, le %2.</translation>
    </message>
    <message>
        <source>A signature needs a name.</source>
        <translation>Une signature doit avoir un nom.</translation>
    </message>
    <message>
        <source>The e-mail address is none: correct it, or leave it empty if it cannot be read.</source>
        <translation>L’adresse courriel n’en est pas une&#xa0;: corrigez-la, ou laissez le champ vide si elle est illisible.</translation>
    </message>
</context>
<context>
    <name>broadside::NotesPanel</name>
    <message>
        <source>On the whole text:</source>
        <extracomment>%1: the beginning of the paragraph that a note is about</extracomment>
        <translation>Sur tout le texte&#xa0;:</translation>
    </message>
    <message>
        <source>On “%1”:</source>
        <translation>Sur «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Nobody has remarked anything on this text in this language.</source>
        <translation>Personne n’a fait de remarque sur ce texte dans cette langue.</translation>
    </message>
    <message>
        <source>Put the note back</source>
        <translation>Remettre la remarque</translation>
    </message>
    <message>
        <source>A remark for whoever writes this text</source>
        <translation>Une remarque pour la personne qui écrit ce texte</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle remarque</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la remarque</translation>
    </message>
    <message>
        <source>Show the paragraph of this note</source>
        <translation>Montrer le paragraphe de cette remarque</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote a note, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Takes the note away: what it asks for is done.</source>
        <translation>Retire la remarque&#xa0;: ce qu’elle demande est fait.</translation>
    </message>
</context>
<context>
    <name>broadside::NoticeBar</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies this notice and its details</source>
        <translation>Copie cet avis et ses détails</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>broadside::OverviewRoom</name>
    <message>
        <source>Import signatures…</source>
        <translation>Importer des signatures…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Avant la diffusion</translation>
    </message>
    <message>
        <source>Where they sign</source>
        <translation>D’où viennent les signatures</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Comment elles sont arrivées</translation>
    </message>
    <message>
        <source>Signatures by day</source>
        <translation>Signatures par jour</translation>
    </message>
    <message>
        <source>No signatures yet</source>
        <translation>Aucune signature pour l’instant</translation>
    </message>
    <message>
        <source>Bring in a list: CSV as your form, your spreadsheet or another system gives it.</source>
        <translation>Ajoutez une liste&#xa0;: le CSV que donne votre formulaire, votre tableur ou un autre système.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>Commence le %1</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>En cours depuis le %1</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Terminée le %1</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>se termine aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>closes in %Ln day(s)</source>
        <translation>
            <numerusform>se termine dans %Ln jour</numerusform>
            <numerusform>se termine dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>broadside::PagesRoom</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A page as it looks to readers who prefer dark colours</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copies the address that this page has once the kit is published</source>
        <translation>Copie l’adresse qu’aura cette page une fois la trousse publiée</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Save site…</source>
        <translation>Enregistrer le site…</translation>
    </message>
    <message>
        <source>No page in this language yet</source>
        <translation>Pas encore de page dans cette langue</translation>
    </message>
    <message>
        <source>A page needs a title, an ask, a summary, the demands, thanks and an appeal to share.</source>
        <translation>Une page a besoin d’un titre, d’une demande, d’un résumé, des revendications, de remerciements et d’un appel au partage.</translation>
    </message>
    <message>
        <source>Write the texts</source>
        <translation>Écrire les textes</translation>
    </message>
    <message>
        <source>The page in the browser</source>
        <translation>La page dans le navigateur</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>Ouverture de la page</translation>
    </message>
    <message>
        <source>Save the site in a folder</source>
        <translation>Enregistrer le site dans un dossier</translation>
    </message>
    <message>
        <source>Saving the site</source>
        <translation>Enregistrement du site</translation>
    </message>
    <message>
        <source>The site is in %1.</source>
        <translation>Le site est dans %1.</translation>
    </message>
</context>
<context>
    <name>broadside::PanelHead</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>broadside::PaperEntry</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line: &quot;Marché Jean-Talon · Quebec · 3 May&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by %1</source>
        <translation>Comptées par %1</translation>
    </message>
    <message>
        <source>Open the scan %1</source>
        <translation>Ouvrir la numérisation %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Change the count of %1</source>
        <translation>Modifier le décompte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove the count of %1</source>
        <translation>Retirer le décompte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove this count, with its scan? The figures go down by %1.</source>
        <translation>Retirer ce décompte et sa numérisation? Les chiffres baisseront de %1.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>broadside::PaperForm</name>
    <message>
        <source>not known</source>
        <extracomment>No country is known</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Comptées par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>broadside::PaperPanel</name>
    <message>
        <source>Counted on paper</source>
        <translation>Comptées sur papier</translation>
    </message>
    <message>
        <source>Sheets that are counted and not typed in. They stand in no table, and count in every figure, apart and together.</source>
        <translation>Des feuilles comptées sans être saisies. Elles ne figurent dans aucun tableau, mais comptent dans tous les chiffres, à part et dans le total.</translation>
    </message>
    <message>
        <source>Add a count…</source>
        <translation>Ajouter un décompte…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) counted on paper</source>
        <translation>
            <numerusform>%Ln signature comptée sur papier</numerusform>
            <numerusform>%Ln signatures comptées sur papier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::PeriodPopup</name>
    <message>
        <source>any day</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Those without a date</source>
        <translation>Celles sans date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Signed from</source>
        <translation>Signatures à partir du</translation>
    </message>
    <message>
        <source>Signed to</source>
        <translation>Signatures jusqu’au</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>broadside::PersonActions</name>
    <message>
        <source>This person</source>
        <extracomment>A heading: what can be done for the person who signed</extracomment>
        <translation>Cette personne</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>Retirer le consentement…</translation>
    </message>
    <message>
        <source>Nobody may write to the person any more, in any campaign.</source>
        <translation>Plus personne ne peut écrire à cette personne, dans aucune campagne.</translation>
    </message>
    <message>
        <source>Save what we hold…</source>
        <translation>Enregistrer ce que nous détenons…</translation>
    </message>
    <message>
        <source>All that is held of the person, in one file for the person.</source>
        <translation>Tout ce qui est détenu au sujet de cette personne, dans un seul fichier à lui remettre.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Takes the person’s name and addresses out of every campaign.</source>
        <translation>Retire le nom et les adresses de cette personne de toutes les campagnes.</translation>
    </message>
    <message>
        <source>Without an e-mail address, nobody can say which other signatures are this person’s.</source>
        <translation>Sans adresse courriel, impossible de savoir quelles autres signatures sont celles de cette personne.</translation>
    </message>
    <message>
        <source>Nobody may write to %1 any more, in any campaign, even if a later list says yes. The signatures stay and count.</source>
        <translation>Plus personne ne peut écrire à %1, dans aucune campagne, même si une liste ultérieure dit oui. Les signatures restent et comptent.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le maintenir</translation>
    </message>
    <message>
        <source>Forget the person at %1 in every campaign? Name, addresses, comments, notes and tags go, from this file and its search, and cannot be brought back. The signatures stay as figures without a name. A code made from the address stays, so that an old list does not bring the person back.</source>
        <translation>Oublier la personne à l’adresse %1 dans toutes les campagnes? Nom, adresses, commentaires, remarques et étiquettes disparaissent de ce fichier et de sa recherche, et ne pourront pas être récupérés. Les signatures restent sous forme de chiffres, sans nom. Un code tiré de l’adresse est conservé pour qu’une ancienne liste ne ramène pas la personne.</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Oublier cette personne</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Takes the person’s name and address out of this signature.</source>
        <translation>Enlève de cette signature le nom et l’adresse de la personne.</translation>
    </message>
    <message>
        <source>Forget who gave this signature? Name, address, comment, notes and tags go, from this file and its search, and cannot be brought back. The signature stays as a figure without a name. A code made from the name and postal code stays, so that an old list does not bring the person back.</source>
        <translation>Oublier la personne qui a donné cette signature? Le nom, l’adresse, le commentaire, les notes et les étiquettes disparaissent de ce fichier et de sa recherche, sans retour possible. La signature reste comme chiffre sans nom. Un code tiré du nom et du code postal demeure, pour qu’une ancienne liste ne ramène pas la personne.</translation>
    </message>
</context>
<context>
    <name>broadside::PersonPart</name>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Somebody may ask what you hold of them, or to be forgotten. Find them in all campaigns:</source>
        <translation>Quelqu’un peut demander ce que vous détenez à son sujet, ou demander à être oublié. Cherchez cette personne dans toutes les campagnes&#xa0;:</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse courriel</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Looks for a person</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find the person</source>
        <translation>Chercher la personne</translation>
    </message>
    <message>
        <source>Save what we hold…</source>
        <translation>Enregistrer ce que nous détenons…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Nothing is held of %1.</source>
        <translation>Rien n’est détenu au sujet de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Held of %1: %Ln signature(s).</source>
        <translation>
            <numerusform>Détenu au sujet de %1&#xa0;: %Ln signature.</numerusform>
            <numerusform>Détenu au sujet de %1&#xa0;: %Ln signatures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held of %1: %2 and %3.</source>
        <extracomment>%1: an e-mail address; %2: &quot;3 signatures&quot;; %3: &quot;1 rejected row&quot;</extracomment>
        <translation>Détenu au sujet de %1&#xa0;: %2 et %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln ligne rejetée</numerusform>
            <numerusform>%Ln lignes rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the person at %1 in every campaign? Name, addresses, comments, notes and tags go, from this file and its search, and cannot be brought back. The signatures stay as figures without a name. A code made from the address stays, so that an old list does not bring the person back.</source>
        <translation>Oublier la personne à l’adresse %1 dans toutes les campagnes? Nom, adresses, commentaires, remarques et étiquettes disparaissent de ce fichier et de sa recherche, et ne pourront pas être récupérés. Les signatures restent sous forme de chiffres, sans nom. Un code tiré de l’adresse est conservé pour qu’une ancienne liste ne ramène pas la personne.</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Oublier cette personne</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Forgetting a person</source>
        <translation>Oubli d’une personne</translation>
    </message>
</context>
<context>
    <name>broadside::PlacesCard</name>
    <message>
        <source>Where they sign</source>
        <translation>D’où viennent les signatures</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Province or territory</source>
        <translation>Province ou territoire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Map of Canada</source>
        <translation>Carte du Canada</translation>
    </message>
    <message>
        <source>Map of the United States</source>
        <translation>Carte des États-Unis</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>Carte du monde</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Signatures by place</source>
        <translation>Signatures par lieu</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Hors carte</translation>
    </message>
    <message>
        <source>%1, not on the map</source>
        <extracomment>A place that the map does not show</extracomment>
        <translation>%1, hors carte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From so many signatures to so many</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>Couleurs de la carte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une à une</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Au total</translation>
    </message>
</context>
<context>
    <name>broadside::PostCard</name>
    <message>
        <source>Text message</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How long a post is, and how long it may be</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation>%1 sur %2&#xa0;: trop long</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the post for %1</source>
        <translation>Copier la publication pour %1</translation>
    </message>
</context>
<context>
    <name>broadside::PrintRoom</name>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Tract</translation>
    </message>
    <message>
        <source>Flyer, two languages</source>
        <translation>Tract, deux langues</translation>
    </message>
    <message>
        <source>The piece on paper</source>
        <translation>La pièce sur papier</translation>
    </message>
    <message>
        <source>Nothing to print in this language yet</source>
        <translation>Rien encore à imprimer dans cette langue</translation>
    </message>
    <message>
        <source>A flyer needs a title, an ask, a summary, the demands, thanks and an appeal to share.</source>
        <translation>Un tract a besoin d’un titre, d’une demande, d’un résumé, des revendications, de remerciements et d’un appel au partage.</translation>
    </message>
    <message>
        <source>Write the texts</source>
        <translation>Écrire les textes</translation>
    </message>
    <message>
        <source>Save the flyer</source>
        <translation>Enregistrer le tract</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the flyer</source>
        <translation>Enregistrement du tract</translation>
    </message>
    <message>
        <source>The flyer is at %1.</source>
        <translation>Le tract se trouve ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Printing the flyer</source>
        <translation>Impression du tract</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>L’imprimante n’a rien reçu.</translation>
    </message>
    <message>
        <source>Choose another printer, or save the PDF.</source>
        <translation>Choisissez une autre imprimante ou enregistrez le PDF.</translation>
    </message>
    <message>
        <source>The flyer went to the printer.</source>
        <translation>Le tract a été envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>broadside::PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What signers may ask for, and how long they are kept (GDPR, PIPEDA, Quebec’s Law 25).</source>
        <translation>Ce que les signataires peuvent demander, et combien de temps leurs données sont conservées (RGPD, LPRPDE, Loi 25 du Québec).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>broadside::RejectedRowsDialog</name>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not taken in. Correct them in the list and bring it in again: rows that are in already are left out.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas été retenue. Corrigez-la dans la liste et importez celle-ci de nouveau&#xa0;: les lignes déjà importées sont laissées de côté.</numerusform>
            <numerusform>%Ln lignes n’ont pas été retenues. Corrigez-les dans la liste et importez celle-ci de nouveau&#xa0;: les lignes déjà importées sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>broadside::RejectedRowsModel</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Of a file, counted from 1</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>La ligne</translation>
    </message>
</context>
<context>
    <name>broadside::RemovedDemandBar</name>
    <message>
        <source>The demand is removed. Its texts are kept.</source>
        <translation>La revendication est retirée. Ses textes sont conservés.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
</context>
<context>
    <name>broadside::ReportModel</name>
    <message>
        <source>The same person as in row %1.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>La même personne qu’à la ligne %1.</translation>
    </message>
    <message>
        <source>Signed the campaign before.</source>
        <translation>A déjà signé la campagne.</translation>
    </message>
    <message>
        <source>Perhaps the person of row %1.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Peut-être la personne de la ligne %1.</translation>
    </message>
    <message>
        <source>Perhaps somebody who signed before.</source>
        <translation>Peut-être quelqu’un qui a déjà signé.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>broadside::RoomButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A room and how many things in it want to be looked at: &quot;Text, 3&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>broadside::RowCopier</name>
    <message>
        <source>%1 rows are too many to be copied; nothing was copied.</source>
        <translation>%1 lignes, c’est trop pour une copie; rien n’a été copié.</translation>
    </message>
    <message>
        <source>Copy %1 at most, or export the list.</source>
        <translation>Copiez-en au plus %1 ou exportez la liste.</translation>
    </message>
    <message>
        <source>The rows could not be copied.</source>
        <translation>Les lignes n’ont pas pu être copiées.</translation>
    </message>
</context>
<context>
    <name>broadside::RowPopup</name>
    <message>
        <source>Go to row</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Behind a field for a row&apos;s number: how many rows there are</extracomment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>broadside::ScanDialog</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>broadside::ScanField</name>
    <message>
        <source>Open the scan</source>
        <translation>Ouvrir la numérisation</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a photo or scan</source>
        <translation>Choisir une photo ou une numérisation</translation>
    </message>
    <message>
        <source>Drop a photo or scan of the sheets here, or choose one.</source>
        <translation>Déposez ici une photo ou une numérisation des feuilles, ou choisissez-en une.</translation>
    </message>
</context>
<context>
    <name>broadside::ShareList</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>broadside::ShareRoom</name>
    <message>
        <source>The card is copied.</source>
        <translation>La carte est copiée.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Copy card</source>
        <translation>Copier la carte</translation>
    </message>
    <message>
        <source>Save card…</source>
        <translation>Enregistrer la carte…</translation>
    </message>
    <message>
        <source>Card for links, %1 × %2</source>
        <translation>Carte pour les liens, %1 × %2</translation>
    </message>
    <message>
        <source>The share card</source>
        <translation>La carte de partage</translation>
    </message>
    <message>
        <source>Nothing to share in this language yet</source>
        <translation>Rien encore à partager dans cette langue</translation>
    </message>
    <message>
        <source>The card and the posts need a title, an ask, a summary, the demands, thanks and an appeal to share.</source>
        <translation>La carte et les publications ont besoin d’un titre, d’une demande, d’un résumé, des revendications, de remerciements et d’un appel au partage.</translation>
    </message>
    <message>
        <source>Write the texts</source>
        <translation>Écrire les textes</translation>
    </message>
    <message>
        <source>The post for %1 is copied.</source>
        <translation>La publication pour %1 est copiée.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation>Enregistrement de la carte</translation>
    </message>
    <message>
        <source>The card is at %1.</source>
        <translation>La carte se trouve ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
</context>
<context>
    <name>broadside::SharesCard</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à afficher pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>En afficher %Ln de plus</numerusform>
            <numerusform>En afficher %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::SheetFacts</name>
    <message>
        <source>not known</source>
        <extracomment>No country is known
----------
No language is known</extracomment>
        <translation>sans précision</translation>
    </message>
</context>
<context>
    <name>broadside::SheetFields</name>
    <message>
        <source>Tick what your sheet asks for, in the order in which it stands there.</source>
        <translation>Cochez ce que demande votre feuille, dans l’ordre où elle le demande.</translation>
    </message>
    <message>
        <source>Fields of the sheet</source>
        <translation>Champs de la feuille</translation>
    </message>
    <message>
        <source>Drag a field, or move it with Alt and the arrow keys.</source>
        <translation>Glissez un champ ou déplacez-le avec Alt et les touches fléchées.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>broadside::SideBar</name>
    <message>
        <source>Language of the program: %1</source>
        <translation>Langue du programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
</context>
<context>
    <name>broadside::SignatureEntry</name>
    <message>
        <source>Agrees to e-mail</source>
        <translation>Accepte les courriels</translation>
    </message>
    <message>
        <source>Tick it only where the person did so on the sheet. Left empty, it counts as never asked.</source>
        <translation>À cocher seulement si la personne l’a fait sur la feuille. Une case vide compte comme jamais demandé.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between a city and its province or state</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>broadside::SignatureForm</name>
    <message>
        <source>not known</source>
        <extracomment>No country is known
----------
No language is known</extracomment>
        <translation>sans précision</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>broadside::SignerChanges</name>
    <message>
        <source>Forgetting a person</source>
        <translation>Oubli d’une personne</translation>
    </message>
</context>
<context>
    <name>broadside::SignerDelegate</name>
    <message>
        <source>none</source>
        <extracomment>Instead of an e-mail address that a signer did not give</extracomment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>broadside::SignerDetails</name>
    <message>
        <source>Details of the signature</source>
        <translation>Détails de la signature</translation>
    </message>
    <message>
        <source>Correct this signature</source>
        <translation>Corriger cette signature</translation>
    </message>
    <message>
        <source>What you corrected is not saved yet. Save it or cancel; then the other one is shown.</source>
        <translation>Vos corrections ne sont pas encore enregistrées. Enregistrez-les ou annulez; l’autre signature s’affichera ensuite.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>In the place of a name: the person was forgotten, or the campaign has no names any more</extracomment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>This campaign, once more</source>
        <extracomment>A person signed the campaign in view more than once</extracomment>
        <translation>Cette campagne, une autre fois</translation>
    </message>
</context>
<context>
    <name>broadside::SignerFacts</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a place: &quot;Montréal, QC · H2X 1Y4 · French&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>broadside::SignerFilters</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Write it as text…</source>
        <translation>Écrire le filtre en texte…</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>A button that adds one more filter</extracomment>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>broadside::SignerList</name>
    <message numerus="yes">
        <source>%Ln row(s) copied, for a spreadsheet too.</source>
        <translation>
            <numerusform>%Ln ligne copiée, prête aussi pour un tableur.</numerusform>
            <numerusform>%Ln lignes copiées, prêtes aussi pour un tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” is saved: it shows who fits it whenever it is opened.</source>
        <translation>La liste «&#xa0;%1&#xa0;» est enregistrée&#xa0;: chaque fois qu’on l’ouvre, elle montre qui y correspond.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No signature fits</source>
        <translation>Aucune signature ne correspond</translation>
    </message>
    <message>
        <source>Try fewer words or fewer filters.</source>
        <translation>Essayez avec moins de mots ou moins de filtres.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many signatures fit the search and filters, of all that there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · sorting…</source>
        <extracomment>Behind how many signatures are shown: their order is being found</extracomment>
        <translation>%1 · tri en cours…</translation>
    </message>
</context>
<context>
    <name>broadside::SignerNotes</name>
    <message>
        <source>A note for your team</source>
        <translation>Une remarque pour votre équipe</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle remarque</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it.</source>
        <translation>Ctrl+Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la remarque</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>Retirer la remarque «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>broadside::SignerPast</name>
    <message>
        <source>Given: may be written to.</source>
        <translation>Donné&#xa0;: on peut lui écrire.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused: may not be written to.</source>
        <translation>Refusé&#xa0;: on ne peut pas lui écrire.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn: may not be written to.</source>
        <translation>Retiré&#xa0;: on ne peut pas lui écrire.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Consentement aux courriels</translation>
    </message>
    <message>
        <source>Never asked: may not be written to.</source>
        <translation>Jamais demandé&#xa0;: on ne peut pas lui écrire.</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>Where an answer came from: a file&apos;s name, &quot;web&quot;</extracomment>
        <translation>source&#xa0;: %1</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <extracomment>At the signing of another campaign, whose title follows</extracomment>
        <translation>en signant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line: &quot;Given · 2021-11-24 · from web&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The wording beside the box that a signer ticked</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>A file and the row of it from which a signature came</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>imported on %1</source>
        <translation>importé le %1</translation>
    </message>
    <message>
        <source>Written in by hand</source>
        <translation>Saisie à la main</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>%1: was empty</source>
        <translation>%1&#xa0;: auparavant vide</translation>
    </message>
    <message>
        <source>%1: was “%2”</source>
        <translation>%1&#xa0;: auparavant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who corrected something, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signed as well</source>
        <translation>A aussi signé</translation>
    </message>
    <message>
        <source>Shows this signature</source>
        <translation>Affiche cette signature</translation>
    </message>
</context>
<context>
    <name>broadside::SignerReader</name>
    <message>
        <source>Another list is shown now.</source>
        <translation>Une autre liste est maintenant affichée.</translation>
    </message>
    <message>
        <source>Other rows were asked for.</source>
        <translation>D’autres lignes ont été demandées.</translation>
    </message>
    <message>
        <source>The list changed meanwhile.</source>
        <translation>La liste a changé entre-temps.</translation>
    </message>
</context>
<context>
    <name>broadside::SignerReading</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>The same person as %1</source>
        <translation>Même personne que %1</translation>
    </message>
</context>
<context>
    <name>broadside::SignerSide</name>
    <message>
        <source>Taking back %1</source>
        <translation>Retrait de %1</translation>
    </message>
</context>
<context>
    <name>broadside::SignerTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>Aller à la ligne…</translation>
    </message>
</context>
<context>
    <name>broadside::SignerTableModel</name>
    <message>
        <source>%1: none</source>
        <extracomment>Read out for an empty cell: %1 is a column&apos;s heading</extracomment>
        <translation>%1&#xa0;: vide</translation>
    </message>
    <message>
        <source>loading</source>
        <extracomment>Read out for a row that is still being read from the disk</extracomment>
        <translation>chargement</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <extracomment>A column&apos;s heading, read out</extracomment>
        <translation>%1, tri décroissant</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted downwards, level %2</source>
        <extracomment>A column&apos;s heading, read out; %2: 1 for what the table is sorted by first, 2 for what decides between equals …</extracomment>
        <translation>%1, tri décroissant, niveau %2</translation>
    </message>
    <message>
        <source>%1, sorted upwards, level %2</source>
        <translation>%1, tri croissant, niveau %2</translation>
    </message>
</context>
<context>
    <name>broadside::SignersRoom</name>
    <message>
        <source>Search signatures</source>
        <translation>Chercher des signatures</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Every list that was brought in; take one back here.</source>
        <translation>Toutes les listes ajoutées; vous pouvez en retirer une ici.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>No signatures yet</source>
        <translation>Aucune signature pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln signature(s): name, e-mail, city, postal code, comment</source>
        <translation>
            <numerusform>Chercher dans %Ln signature&#xa0;: nom, courriel, ville, code postal, commentaire</numerusform>
            <numerusform>Chercher dans %Ln signatures&#xa0;: nom, courriel, ville, code postal, commentaire</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>One of two ways to look at signatures; the other is &quot;Figures&quot;</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Counted on paper</source>
        <translation>Comptées sur papier</translation>
    </message>
    <message>
        <source>Privacy…</source>
        <translation>Confidentialité…</translation>
    </message>
    <message>
        <source>Type in</source>
        <extracomment>A button: write in signatures by hand, as from sheets of paper</extracomment>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>New signatures by hand, as from a sheet of paper</source>
        <translation>Nouvelles signatures à la main, comme d’une feuille de papier</translation>
    </message>
    <message>
        <source>Signatures counted on paper, privacy</source>
        <translation>Signatures comptées sur papier, confidentialité</translation>
    </message>
    <message>
        <source>Bring in a list from a spreadsheet or another system, or drop a file here. Sheets of paper are typed in, or only counted.</source>
        <translation>Importez une liste d’un tableur ou d’un autre système, ou déposez un fichier ici. Les feuilles de papier se saisissent, ou se comptent seulement.</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln signature(s)</source>
        <translation>
            <numerusform>Chercher dans %Ln signature</numerusform>
            <numerusform>Chercher dans %Ln signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>broadside::SittingList</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not stored, and kept here: %1. %2 %3</source>
        <extracomment>%1: people&apos;s names, separated by commas; %2: what happened; %3: what to do</extracomment>
        <translation>Signatures non enregistrées, mais gardées ici&#xa0;: %1. %2 %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing typed in this sitting yet</source>
        <translation>Aucune saisie dans cette séance pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) in this sitting</source>
        <translation>
            <numerusform>%Ln signature dans cette séance</numerusform>
            <numerusform>%Ln signatures dans cette séance</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows this signature, to be looked at or corrected</source>
        <translation>Affiche cette signature, pour la consulter ou la corriger</translation>
    </message>
    <message>
        <source>duplicate: does not count</source>
        <extracomment>Beside a signature that was just typed: the person is in the list already</extracomment>
        <translation>doublon&#xa0;: ne compte pas</translation>
    </message>
</context>
<context>
    <name>broadside::SourceChange</name>
    <message>
        <source>What changed in the source</source>
        <translation>Ce qui a changé dans la source</translation>
    </message>
</context>
<context>
    <name>broadside::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Where one is in the wizard, read out: &quot;Step 2 of 4: Columns&quot;</extracomment>
        <translation>Étape %1 de %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>broadside::TagEditor</name>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Enter adds it; Backspace in the empty field takes the last one off.</source>
        <translation>Entrée l’ajoute; Retour arrière, dans le champ vide, retire la dernière.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds the tag that was typed</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Take the tag %1 off</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>broadside::Tasks</name>
    <message>
        <source>“%1” is still running.</source>
        <translation>«&#xa0;%1&#xa0;» est encore en cours.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Attendez la fin ou annulez la tâche.</translation>
    </message>
</context>
<context>
    <name>broadside::TextEditor</name>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Note on this paragraph…</source>
        <translation>Remarque sur ce paragraphe…</translation>
    </message>
</context>
<context>
    <name>broadside::TextFoot</name>
    <message>
        <source>Mark as current</source>
        <translation>Marquer à jour</translation>
    </message>
    <message>
        <source>Says that this text is done and fits its source as it now stands.</source>
        <translation>Indique que ce texte est terminé et conforme à sa source actuelle.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Says that somebody else has read this text and found it good.</source>
        <translation>Indique qu’une autre personne a lu ce texte et l’a trouvé bon.</translation>
    </message>
</context>
<context>
    <name>broadside::TextHead</name>
    <message>
        <source>Notes: %1</source>
        <extracomment>%1: a number of notes</extracomment>
        <translation>Remarques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Next that needs me</source>
        <translation>Prochain à traiter</translation>
    </message>
    <message>
        <source>Find and replace in the brief</source>
        <translation>Chercher et remplacer dans le dossier</translation>
    </message>
    <message>
        <source>Show how it will be set</source>
        <translation>Montrer la mise en forme</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool and its shortcut: &quot;Versions (Ctrl+H)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>broadside::TextPane</name>
    <message>
        <source>source</source>
        <extracomment>The language in which a text was first written</extracomment>
        <translation>source</translation>
    </message>
    <message>
        <source>Written first in this language; the others follow it.</source>
        <translation>Écrit d’abord dans cette langue; les autres suivent.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field&apos;s name and a language: &quot;Ask, French (Canada)&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>broadside::TextRoom</name>
    <message>
        <source>The next field with work to do in %1 (F8)</source>
        <translation>Le prochain champ à traiter en %1 (F8)</translation>
    </message>
    <message>
        <source>There is nothing else to do in %1.</source>
        <translation>Il n’y a rien d’autre à traiter en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that no text can hold were left out of what you pasted.</source>
        <translation>
            <numerusform>%Ln caractère qu’aucun texte ne peut contenir a été retiré de ce que vous avez collé.</numerusform>
            <numerusform>%Ln caractères qu’aucun texte ne peut contenir ont été retirés de ce que vous avez collé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is there.</source>
        <translation>Tout le reste y est.</translation>
    </message>
</context>
<context>
    <name>broadside::TextTools</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>broadside::TimeChart</name>
    <message>
        <source>Goal: %1</source>
        <extracomment>The line that a chart of signatures is to reach</extracomment>
        <translation>Objectif&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them on paper</source>
        <extracomment>A number of signatures, and how many of them are on paper</extracomment>
        <translation>%1, dont %2 sur papier</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>A day: what had come in at its end</extracomment>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days</extracomment>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day or span of days, and its number of signatures</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>broadside::TopBar</name>
    <message>
        <source>Find… %1</source>
        <extracomment>With the keys that do the same: &quot;Find… Ctrl+K&quot;</extracomment>
        <translation>Chercher… %1</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Export kit</source>
        <translation>Exporter la trousse</translation>
    </message>
    <message>
        <source>Untitled campaign</source>
        <extracomment>A campaign that has no title yet</extracomment>
        <translation>Campagne sans titre</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campagne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>broadside::TypesetView</name>
    <message>
        <source>As it will be set</source>
        <translation>Tel qu’il sera composé</translation>
    </message>
    <message>
        <source>This text is too long to be shown here while it is written.</source>
        <translation>Ce texte est trop long pour être montré ici pendant qu’on l’écrit.</translation>
    </message>
</context>
<context>
    <name>broadside::ValuesPopup</name>
    <message>
        <source>None so far.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Find, or type one</source>
        <translation>Chercher ou saisir une valeur</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the values of %1</source>
        <translation>Chercher dans les valeurs de %1</translation>
    </message>
    <message>
        <source>All but these</source>
        <extracomment>Turns a choice around: signatures with none of the values that are ticked</extracomment>
        <translation>Toutes sauf celles-ci</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)…</source>
        <translation>
            <numerusform>%Ln ligne rejetée…</numerusform>
            <numerusform>%Ln lignes rejetées…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::ViewThread</name>
    <message>
        <source>The workspace&apos;s file is no longer where it was.</source>
        <translation>Le fichier de l’espace de travail n’est plus à sa place.</translation>
    </message>
    <message>
        <source>Put it back, or open it from where it is now.</source>
        <translation>Remettez-le en place ou ouvrez-le là où il se trouve maintenant.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Campaigns in several languages: one brief, the whole kit, every signature counted.</source>
        <translation>Des campagnes en plusieurs langues&#xa0;: un seul dossier, toute la trousse, chaque signature comptée.</translation>
    </message>
    <message>
        <source>Open the example campaign.</source>
        <translation>Ouvrir la campagne d’exemple.</translation>
    </message>
    <message>
        <source>A workspace to open.</source>
        <translation>Un espace de travail à ouvrir.</translation>
    </message>
</context>
</TS>
