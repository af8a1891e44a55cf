<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New line</source>
        <translation>&amp;Nouvelle ligne</translation>
    </message>
    <message>
        <source>Start with a line that has no stations yet</source>
        <translation>Commencer par une ligne qui n’a pas encore de stations</translation>
    </message>
    <message>
        <source>New from the cosmetics e&amp;xample</source>
        <translation>Nouveau depuis l’&amp;exemple cosmétique</translation>
    </message>
    <message>
        <source>Start over with the cosmetics line that comes with the program</source>
        <translation>Repartir de la ligne de cosmétiques livrée avec le programme</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation>Ouvrir un projet, une ligne ou des scénarios</translation>
    </message>
    <message>
        <source>A&amp;dd scenario from file…</source>
        <translation>&amp;Ajouter un scénario depuis un fichier…</translation>
    </message>
    <message>
        <source>Show another scenario of this line beside the present ones</source>
        <translation>Afficher un autre scénario de cette ligne à côté des présents</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Save the line and its scenarios where they are</source>
        <translation>Enregistrer la ligne et ses scénarios là où ils sont</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the line and its scenarios to another place, as one file or several</source>
        <translation>Enregistrer la ligne et ses scénarios ailleurs, en un fichier ou plusieurs</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of this scenario…</source>
        <translation>Enregistrer une &amp;copie de ce scénario…</translation>
    </message>
    <message>
        <source>Write what is shown with its line to one file, to be mailed</source>
        <translation>Écrire ce qui est affiché avec sa ligne dans un fichier, à envoyer par courriel</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Ra&amp;pport…</translation>
    </message>
    <message>
        <source>Write figures, pictures and a shift that plays to a page or a PDF document, or print them</source>
        <translation>Écrire chiffres, images et un poste qui se joue dans une page ou un PDF, ou les imprimer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the line and its scenarios, and go to the welcome page</source>
        <translation>Fermer la ligne et ses scénarios, et revenir à la page d’accueil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Reprendre la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Refaire la modification</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Take the selected stations out of the line, to the clipboard</source>
        <translation>Retirer de la ligne les stations sélectionnées, vers le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected stations as text</source>
        <translation>Copier les stations sélectionnées comme texte</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Insert the stations on the clipboard behind the selected one</source>
        <translation>Insérer les stations du presse-papiers après celle sélectionnée</translation>
    </message>
    <message>
        <source>Duplicat&amp;e</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>Insert a copy of the selected stations behind them</source>
        <translation>Insérer une copie des stations sélectionnées après elles</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Take the selected stations out of the line</source>
        <translation>Retirer de la ligne les stations sélectionnées</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select every station</source>
        <translation>Sélectionner toutes les stations</translation>
    </message>
    <message>
        <source>&amp;Insert station…</source>
        <translation>&amp;Insérer une station…</translation>
    </message>
    <message>
        <source>Choose a station to insert behind the selected one</source>
        <translation>Choisir une station à insérer après celle sélectionnée</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Change the name of the selected station</source>
        <translation>Changer le nom de la station sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Move up the line</source>
        <translation>&amp;Vers le début de la ligne</translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the start of the line</source>
        <translation>Déplacer les stations sélectionnées d’une place vers le début de la ligne</translation>
    </message>
    <message>
        <source>Move do&amp;wn the line</source>
        <translation>Vers la &amp;fin de la ligne</translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the end of the line</source>
        <translation>Déplacer les stations sélectionnées d’une place vers la fin de la ligne</translation>
    </message>
    <message>
        <source>Reset &amp;selected stations to baseline</source>
        <translation>Remettre les stations sé&amp;lectionnées à la base</translation>
    </message>
    <message>
        <source>Remove the scenario&apos;s changes at the selected stations</source>
        <translation>Retirer les modifications du scénario aux stations sélectionnées</translation>
    </message>
    <message>
        <source>Reset &amp;all to baseline</source>
        <translation>R&amp;emettre tout à la base</translation>
    </message>
    <message>
        <source>Remove all changes of the scenario</source>
        <translation>Retirer toutes les modifications du scénario</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>Agrandir le diagramme</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>Réduire le diagramme</translation>
    </message>
    <message>
        <source>&amp;Fit the line</source>
        <translation>&amp;Ajuster la ligne</translation>
    </message>
    <message>
        <source>Show the whole line in the diagram</source>
        <translation>Afficher toute la ligne dans le diagramme</translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation>Zoomer sur la &amp;sélection</translation>
    </message>
    <message>
        <source>Show the selected stations as large as they can be</source>
        <translation>Afficher les stations sélectionnées aussi grandes que possible</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation>Donner le clavier à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Take the keyboard to the part of the window before</source>
        <translation>Donner le clavier à la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Remettre tous les volets où ils étaient au début</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Présen&amp;ter</translation>
    </message>
    <message>
        <source>Show each scenario as a slide, over the whole screen</source>
        <translation>Montrer chaque scénario comme une diapositive en plein écran</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>Let the window take the whole screen, or leave it again</source>
        <translation>Faire occuper tout l’écran à la fenêtre, ou l’en faire sortir</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Play or pause the recorded shift</source>
        <translation>Lire ou mettre en pause le poste enregistré</translation>
    </message>
    <message>
        <source>Step to &amp;next event</source>
        <translation>Évé&amp;nement suivant</translation>
    </message>
    <message>
        <source>Go to the next moment at which a station changes its state</source>
        <translation>Aller au moment suivant où une station change d’état</translation>
    </message>
    <message>
        <source>Step to pre&amp;vious event</source>
        <translation>É&amp;vénement précédent</translation>
    </message>
    <message>
        <source>Go to the moment before at which a station changed its state</source>
        <translation>Aller au moment précédent où une station a changé d’état</translation>
    </message>
    <message>
        <source>Step to next st&amp;op</source>
        <translation>A&amp;rrêt suivant</translation>
    </message>
    <message>
        <source>Go to the next breakdown or jam, of the selected stations or of any</source>
        <translation>Aller à la panne ou au micro-arrêt suivant, des stations sélectionnées ou de n’importe laquelle</translation>
    </message>
    <message>
        <source>Step to previo&amp;us stop</source>
        <translation>Arrê&amp;t précédent</translation>
    </message>
    <message>
        <source>Go to the breakdown or jam before, of the selected stations or of any</source>
        <translation>Aller à la panne ou au micro-arrêt précédent, des stations sélectionnées ou de n’importe laquelle</translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation>Retour au &amp;début</translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation>Aller au début du poste</translation>
    </message>
    <message>
        <source>&amp;Bookmark this moment</source>
        <translation>&amp;Marquer ce moment</translation>
    </message>
    <message>
        <source>Keep this moment of the shift, to come back to it or to show it in the presentation</source>
        <translation>Garder ce moment du poste, pour y revenir ou le montrer dans la présentation</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>&amp;Annuler la simulation</translation>
    </message>
    <message>
        <source>Stop computing; the figures so far stay</source>
        <translation>Arrêter le calcul&#xa0;; les chiffres obtenus restent</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Simuler à nouveau</translation>
    </message>
    <message>
        <source>Compute all figures again, for instance after a cancelled run</source>
        <translation>Recalculer tous les chiffres, par exemple après une simulation annulée</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page &amp;d’accueil</translation>
    </message>
    <message>
        <source>Examples and recent files to open</source>
        <translation>Exemples et fichiers récents à ouvrir</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>How to use LineTwin</source>
        <translation>Comment utiliser LineTwin</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Everything that can be done with the keyboard</source>
        <translation>Tout ce qui peut se faire au clavier</translation>
    </message>
    <message>
        <source>&amp;About LineTwin</source>
        <translation>À &amp;propos de LineTwin</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Language, colours, text size, units, keys and what new lines begin with</source>
        <translation>Langue, couleurs, taille du texte, unités, touches et ce par quoi commencent les nouvelles lignes</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Chercher une action…</translation>
    </message>
    <message>
        <source>Search all menus by words</source>
        <translation>Chercher des mots dans tous les menus</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a parameter and the calendar entry that it is of</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reset of %1, %2</source>
        <comment>a parameter and the calendar entry that it is of</comment>
        <translation>réinitialisation de %1, %2</translation>
    </message>
    <message>
        <source>Stations</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Laisser de côté %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>%1 as in the baseline</source>
        <translation>%1 comme dans la base</translation>
    </message>
    <message>
        <source>calendar as in the baseline</source>
        <translation>calendrier comme dans la base</translation>
    </message>
</context>
<context>
    <name>CalendarSummary</name>
    <message>
        <source>Open %1 of 168 h a week.</source>
        <translation>Ouverte %1 sur 168 h par semaine.</translation>
    </message>
    <message>
        <source>Open about %1 of 168 h a week.</source>
        <translation>Ouverte environ %1 sur 168 h par semaine.</translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled.</source>
        <translation>De cette simulation, %1 sur %2 sont planifiées.</translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled, %3 of them closed for changeovers or repairs.</source>
        <translation>De cette simulation, %1 sur %2 sont planifiées, dont %3 fermées pour changements de série ou réparations.</translation>
    </message>
    <message>
        <source>%1 (%2 scheduled)</source>
        <comment>a station and its time</comment>
        <translation>%1 (%2 planifiées)</translation>
    </message>
    <message>
        <source>With closures of their own: %1.</source>
        <comment>stations</comment>
        <translation>Avec des fermetures propres&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>With closures of their own: %1 and %Ln more.</source>
        <comment>stations</comment>
        <translation>
            <numerusform>Avec des fermetures propres&#xa0;: %1 et %Ln autre.</numerusform>
            <numerusform>Avec des fermetures propres&#xa0;: %1 et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarTemplate</name>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>early break</source>
        <translation>pause du matin</translation>
    </message>
    <message>
        <source>late break</source>
        <translation>pause du soir</translation>
    </message>
    <message>
        <source>night break</source>
        <translation>pause de nuit</translation>
    </message>
    <message>
        <source>first break</source>
        <translation>première pause</translation>
    </message>
    <message>
        <source>meal break</source>
        <translation>pause repas</translation>
    </message>
    <message>
        <source>last break</source>
        <translation>dernière pause</translation>
    </message>
    <message>
        <source>weekly cleaning</source>
        <translation>nettoyage hebdomadaire</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>One shift</source>
        <translation>Un poste</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>Deux postes</translation>
    </message>
    <message>
        <source>Three shifts with breaks</source>
        <translation>Trois postes avec pauses</translation>
    </message>
    <message>
        <source>Breaks of a shift</source>
        <translation>Pauses d’un poste</translation>
    </message>
    <message>
        <source>Weekly cleaning</source>
        <translation>Nettoyage hebdomadaire</translation>
    </message>
    <message>
        <source>Weekend closed</source>
        <translation>Week-end fermé</translation>
    </message>
    <message>
        <source>outside the shift</source>
        <translation>hors du poste</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Only the first %1 of %2 rows have room here</source>
        <translation>Seules les %1 premières lignes sur %2 ont place ici</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>items</source>
        <translation>pièces</translation>
    </message>
    <message>
        <source>%</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>a currency</comment>
        <translation>milliers %1</translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>a currency</comment>
        <translation>millions %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is shown, its unit</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>States of the stations; where several fall together, by their share of time</source>
        <translation>États des stations&#xa0;; là où plusieurs coïncident, selon leur part de temps</translation>
    </message>
    <message>
        <source>%1: stops: %2</source>
        <translation>%1&#xa0;: arrêts&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: collecting a batch
%2 to %3 (%4)</source>
        <translation>%1&#xa0;: collecte un lot
%2 à %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2
%3 to %4 (%5)</source>
        <translation>%1&#xa0;: %2
%3 à %4 (%5)</translation>
    </message>
    <message>
        <source>by %1: %2 (%3)</source>
        <translation>par %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation>Début, s</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>Durée, s</translation>
    </message>
    <message>
        <source>no places</source>
        <translation>aucune place</translation>
    </message>
    <message>
        <source>empty %1, full %2</source>
        <translation>vide %1, plein %2</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>capacité %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a buffer</comment>
        <translation>après %1</translation>
    </message>
    <message>
        <source>Buffer levels, items: share of the shift&apos;s time, %</source>
        <translation>Niveaux des tampons, pièces&#xa0;: part du temps du poste, %</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>levels between</source>
        <translation>niveaux intermédiaires</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 items: %2 of the time</source>
        <translation>
            <numerusform>%1 pièce&#xa0;: %2 du temps</numerusform>
            <numerusform>%1 pièces&#xa0;: %2 du temps</numerusform>
        </translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>Tampon après</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Places</translation>
    </message>
    <message>
        <source>Level, items</source>
        <translation>Niveau, pièces</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Temps, s</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>max. %1 of %2</source>
        <comment>a buffer&apos;s level</comment>
        <translation>max. %1 sur %2</translation>
    </message>
    <message>
        <source>After %1, items</source>
        <comment>a buffer&apos;s level</comment>
        <translation>Après %1, pièces</translation>
    </message>
    <message>
        <source>Buffer levels, items: from 0 to the capacity of each, by the station before it</source>
        <translation>Niveaux des tampons, pièces&#xa0;: de 0 à la capacité de chacun, par la station qui précède</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>buffer: its level</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Levels of %1 buffers</source>
        <translation>Niveaux de %1 tampons</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 items</source>
        <comment>moment: level</comment>
        <translation>
            <numerusform>%1&#xa0;: %2 pièce</numerusform>
            <numerusform>%1&#xa0;: %2 pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Secondes depuis le début</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time or number, percent</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>time</comment>
        <translation>Arrêts par cause, % de %1 en tout</translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>number</comment>
        <translation>Arrêts par cause, % de %1 en tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause: size</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There are no stops.</source>
        <translation>Il n’y a pas d’arrêts.</translation>
    </message>
    <message>
        <source>with all above</source>
        <translation>avec tous ceux du dessus</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, %Ln stop(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 en tout, %Ln arrêt</numerusform>
            <numerusform>%1 en tout, %Ln arrêts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the whole, with all above %2</source>
        <comment>percent, percent</comment>
        <translation>%1 du total, avec tous ceux du dessus %2</translation>
    </message>
    <message>
        <source>Stops by cause</source>
        <translation>Arrêts par cause</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Cause</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>Temps, min</translation>
    </message>
    <message>
        <source>Share of the time, %</source>
        <translation>Part du temps, %</translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation>Part du nombre, %</translation>
    </message>
    <message>
        <source>With all above, %</source>
        <translation>Avec tous ceux du dessus, %</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>entries of a legend</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: number of shifts by value</source>
        <translation>%1&#xa0;: nombre de postes par valeur</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1&#xa0;: pas de valeur</translation>
    </message>
    <message>
        <source>%1: %2 in all %3 shifts</source>
        <translation>%1&#xa0;: %2 dans tous les %3 postes</translation>
    </message>
    <message>
        <source>%1: mean %2, P10 %3, P90 %4 of %5 shifts</source>
        <translation>%1&#xa0;: moyenne %2, P10 %3, P90 %4 de %5 postes</translation>
    </message>
    <message>
        <source> (%1 more without a value)</source>
        <translation> (%1 de plus sans valeur)</translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1&#xa0;: moyenne %2</translation>
    </message>
    <message>
        <source>%1 (%2 without a value)</source>
        <translation>%1 (%2 sans valeur)</translation>
    </message>
    <message>
        <source>mean, P10 to P90</source>
        <translation>moyenne, P10 à P90</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>values</comment>
        <translation>%1 à moins de %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shifts</source>
        <translation>%1&#xa0;: %2 postes sur %3</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, scenario</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Collecting or starved</source>
        <translation>Collecte ou manque</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, share</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time in state, % of the shift</source>
        <translation>Temps par état, % du poste</translation>
    </message>
    <message>
        <source>Time in state, %: this shift, below it the mean of %1</source>
        <translation>Temps par état, %&#xa0;: ce poste, au-dessous la moyenne de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: shares</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This shift: %1</source>
        <translation>Ce poste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mean of %1 shifts: %2</source>
        <translation>Moyenne de %1 postes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>ce poste</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>moyenne de %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (constraint)</source>
        <translation>%1 (cadenceur)</translation>
    </message>
    <message>
        <source>rated pace</source>
        <translation>cadence nominale</translation>
    </message>
    <message>
        <source>predicted net pace</source>
        <translation>cadence nette prévue</translation>
    </message>
    <message>
        <source>taken by breakdowns and jams</source>
        <translation>pris par les pannes et micro-arrêts</translation>
    </message>
    <message>
        <source>rated pace of the constraint, ▲</source>
        <translation>cadence nominale du cadenceur, ▲</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Cadenceur</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>cadenceur</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>sans tampon</translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation>tampon infini</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>figure by parameter</comment>
        <translation>%1 selon %2</translation>
    </message>
    <message>
        <source>exploring, with confirmed points</source>
        <translation>exploratoire, avec points confirmés</translation>
    </message>
    <message>
        <source>on fresh luck: mean of %1 shifts with its %2 interval</source>
        <translation>sur un nouveau tirage&#xa0;: moyenne de %1 postes avec son intervalle à %2</translation>
    </message>
    <message>
        <source>exploring: mean of %1 shifts</source>
        <translation>exploratoire&#xa0;: moyenne de %1 postes</translation>
    </message>
    <message>
        <source>mean of %1 shifts</source>
        <translation>moyenne de %1 postes</translation>
    </message>
    <message>
        <source>%1 interval of the difference to what is now, paired</source>
        <translation>intervalle à %1 de l’écart à l’état actuel, par paires</translation>
    </message>
    <message>
        <source>%1 interval of the mean: simulation luck only</source>
        <translation>intervalle à %1 de la moyenne&#xa0;: hasard de la simulation seul</translation>
    </message>
    <message>
        <source>where the data allow the knee</source>
        <translation>où les données permettent le coude</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>comme c’est maintenant</translation>
    </message>
    <message>
        <source>both ends: no buffer at all, and one that is never full</source>
        <translation>les deux bouts&#xa0;: aucun tampon, et un qui n’est jamais plein</translation>
    </message>
    <message>
        <source>on fresh luck: %1</source>
        <translation>sur un nouveau tirage&#xa0;: %1</translation>
    </message>
    <message>
        <source>to what is now: %1</source>
        <comment>a difference</comment>
        <translation>à l’état actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>the first value with %1</source>
        <translation>la première valeur avec %1</translation>
    </message>
    <message>
        <source>no knee: it gets worse towards the better end</source>
        <translation>pas de coude&#xa0;: cela empire vers le meilleur bout</translation>
    </message>
    <message>
        <source>no knee: no gain is proven</source>
        <translation>pas de coude&#xa0;: aucun gain n’est prouvé</translation>
    </message>
    <message>
        <source>no knee within the range</source>
        <translation>pas de coude dans la plage</translation>
    </message>
    <message>
        <source>knee: %1 at %2</source>
        <translation>coude&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>so far %1 at %2</source>
        <translation>jusqu’ici %1 à %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>not sure or not relevant</source>
        <translation>pas sûr ou pas pertinent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, effect, verdict</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>The interval is %1 to %2, at %3, so that all of the study hold together.</source>
        <translation>L’intervalle va de %1 à %2, à %3, de sorte que tous ceux de l’étude valent ensemble.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 shifts so far)</source>
        <comment>what is shown</comment>
        <translation>%1 (%2 postes sur %3 jusqu’ici)</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucun écart</translation>
    </message>
    <message>
        <source>%1 by places of all buffers together</source>
        <translation>%1 selon les places de tous les tampons ensemble</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>The smallest total that reaches the target of %1 is %2: %3.</source>
        <translation>Le plus petit total qui atteint l’objectif de %1 est %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The best split of %1 gives %2, the present one of %3 gives %4, endless buffers %5.</source>
        <translation>La meilleure répartition de %1 donne %2, l’actuelle de %3 donne %4, des tampons infinis %5.</translation>
    </message>
    <message>
        <source>The search has not found anything yet.</source>
        <translation>La recherche n’a encore rien trouvé.</translation>
    </message>
    <message>
        <source>The search goes on; so far the best split of %1 is estimated to give %2. The estimates are exploratory and have no interval.</source>
        <translation>La recherche continue&#xa0;; jusqu’ici la meilleure répartition de %1 donnerait %2. Les estimations sont exploratoires et n’ont pas d’intervalle.</translation>
    </message>
    <message>
        <source>Each total&apos;s best split was run again on %1 fresh shifts.</source>
        <translation>La meilleure répartition de chaque total a été simulée à nouveau sur %1 nouveaux postes.</translation>
    </message>
    <message>
        <source>estimates of the search, exploratory</source>
        <translation>estimations de la recherche, exploratoires</translation>
    </message>
    <message>
        <source>best split (%1), mean of %2 fresh shifts</source>
        <translation>meilleure répartition (%1), moyenne de %2 nouveaux postes</translation>
    </message>
    <message>
        <source>equal split</source>
        <translation>répartition égale</translation>
    </message>
    <message>
        <source>endless buffers</source>
        <translation>tampons infinis</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>as it is now, %1: %2</source>
        <translation>comme c’est maintenant, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>an estimate of the search, exploratory</source>
        <translation>une estimation de la recherche, exploratoire</translation>
    </message>
    <message>
        <source>equal split: %1</source>
        <translation>répartition égale&#xa0;: %1</translation>
    </message>
    <message>
        <source>the smallest total that reaches the target</source>
        <translation>le plus petit total qui atteint l’objectif</translation>
    </message>
    <message>
        <source>places of all buffers together</source>
        <translation>places de tous les tampons ensemble</translation>
    </message>
    <message>
        <source>smallest total that reaches the target: %1</source>
        <translation>plus petit total qui atteint l’objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <comment>total of places</comment>
        <translation>objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <comment>figure by parameters</comment>
        <translation>%1 selon %2 et %3</translation>
    </message>
    <message>
        <source>The means go from %1 to %2.</source>
        <translation>Les moyennes vont de %1 à %2.</translation>
    </message>
    <message>
        <source>The best mean is %1, at %2.</source>
        <translation>La meilleure moyenne est %1, à %2.</translation>
    </message>
    <message>
        <source>mean of %1 shifts: the stronger the colour, the more</source>
        <translation>moyenne de %1 postes&#xa0;: plus la couleur est forte, plus il y en a</translation>
    </message>
    <message>
        <source>equal values</source>
        <translation>valeurs égales</translation>
    </message>
    <message>
        <source>best mean</source>
        <translation>meilleure moyenne</translation>
    </message>
    <message>
        <source>best mean so far</source>
        <translation>meilleure moyenne jusqu’ici</translation>
    </message>
    <message>
        <source>run again on fresh luck</source>
        <translation>simulé à nouveau sur un nouveau tirage</translation>
    </message>
    <message>
        <source>best</source>
        <translation>le meilleur</translation>
    </message>
    <message>
        <source>tied in front</source>
        <translation>ex æquo en tête</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>%1: the scenarios compared</source>
        <comment>a figure</comment>
        <translation>%1&#xa0;: les scénarios comparés</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios, and the difference to %3.</source>
        <translation>%1 de %2 scénarios, et l’écart à %3.</translation>
    </message>
    <message>
        <source>interval of the best</source>
        <translation>intervalle du meilleur</translation>
    </message>
    <message>
        <source>interval of the mean</source>
        <translation>intervalle de la moyenne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, note</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All others are compared with it.</source>
        <translation>Tous les autres y sont comparés.</translation>
    </message>
    <message>
        <source>Not comparable with %1: it is measured by its own yardstick.</source>
        <translation>Non comparable à %1&#xa0;: mesuré à sa propre échelle.</translation>
    </message>
    <message>
        <source>Gain a year over %1</source>
        <translation>Gain par an sur %1</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Écart à %1</translation>
    </message>
    <message>
        <source>Mean, %1 interval</source>
        <translation>Moyenne, intervalle à %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Gain a year over %1, %2 interval</source>
        <translation>Gain par an sur %1, intervalle à %2</translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation>Gain par an, %1</translation>
    </message>
    <message>
        <source>Difference to %1, %2 interval</source>
        <translation>Écart à %1, intervalle à %2</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Écart, %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>coûte %1</translation>
    </message>
    <message>
        <source>%1: sets of measures</source>
        <comment>a figure</comment>
        <translation>%1&#xa0;: ensembles de mesures</translation>
    </message>
    <message>
        <source>%1: the products</source>
        <comment>a figure</comment>
        <translation>%1&#xa0;: les produits</translation>
    </message>
    <message>
        <source>%1: what each change is worth a year</source>
        <comment>a figure</comment>
        <translation>%1&#xa0;: ce que vaut chaque changement par an</translation>
    </message>
    <message>
        <source>%1: effect of each change</source>
        <comment>a figure</comment>
        <translation>%1&#xa0;: effet de chaque changement</translation>
    </message>
    <message>
        <source>%1; all intervals together hold at %2</source>
        <comment>what is shown, level</comment>
        <translation>%1&#xa0;; tous les intervalles valent ensemble à %2</translation>
    </message>
    <message>
        <source>%1; %2 intervals</source>
        <comment>what is shown, level</comment>
        <translation>%1&#xa0;; intervalles à %2</translation>
    </message>
    <message>
        <source>What is each loss worth for “%1”?</source>
        <translation>Que vaut chaque perte pour «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is no difference to show.</source>
        <translation>Il n’y a pas d’écart à montrer.</translation>
    </message>
    <message>
        <source>%1 of %2 changes have a sure effect</source>
        <translation>%1 changements sur %2 ont un effet sûr</translation>
    </message>
    <message>
        <source>%1 of %2 shifts are in</source>
        <translation>%1 postes sur %2 sont là</translation>
    </message>
    <message>
        <source>%1; the largest: %2, %3.</source>
        <comment>count, change, effect</comment>
        <translation>%1&#xa0;; le plus grand&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>Valeur par an</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 shifts</source>
        <translation>arrêté après %1 postes sur %2</translation>
    </message>
    <message>
        <source>Levels and output</source>
        <translation>Niveaux et production</translation>
    </message>
    <message>
        <source>Buffer levels</source>
        <translation>Niveaux des tampons</translation>
    </message>
    <message>
        <source>Output against the ideal pace</source>
        <translation>Production face à la cadence idéale</translation>
    </message>
    <message>
        <source>States over time</source>
        <translation>États dans le temps</translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation>Temps par état</translation>
    </message>
    <message>
        <source>Buffer histograms</source>
        <translation>Histogrammes des tampons</translation>
    </message>
    <message>
        <source>Spread of shifts</source>
        <translation>Dispersion des postes</translation>
    </message>
    <message>
        <source>Money since the start</source>
        <translation>Argent depuis le début</translation>
    </message>
    <message>
        <source>%1 at most %2 of %3</source>
        <comment>a buffer&apos;s level</comment>
        <translation>%1 au plus %2 sur %3</translation>
    </message>
    <message>
        <source>Buffer levels, items</source>
        <translation>Niveaux des tampons, pièces</translation>
    </message>
    <message>
        <source>at the ideal pace</source>
        <translation>à la cadence idéale</translation>
    </message>
    <message>
        <source>output, units</source>
        <translation>production, unités</translation>
    </message>
    <message>
        <source>Output since the start of the shift</source>
        <translation>Production depuis le début du poste</translation>
    </message>
    <message>
        <source>Money since the start of the shift</source>
        <translation>Argent depuis le début du poste</translation>
    </message>
    <message>
        <source>Money since the start of the shift, %1</source>
        <translation>Argent depuis le début du poste, %1</translation>
    </message>
    <message>
        <source>The line makes no product with a price: see Products.</source>
        <translation>La ligne ne fait aucun produit qui ait un prix&#xa0;: voir Produits.</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>chiffre d’affaires</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>%1 of %2 at the end</source>
        <comment>revenue, amount</comment>
        <translation>%1 de %2 à la fin</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>The line has no buffers.</source>
        <translation>La ligne n’a pas de tampons.</translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), %1, logarithmic</source>
        <comment>units per hour</comment>
        <translation>Cadence nominale et nette (courbe en V), %1, logarithmique</translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), %1</source>
        <comment>units per hour</comment>
        <translation>Cadence nominale et nette (courbe en V), %1</translation>
    </message>
    <message>
        <source>%1: rated %2 %4, net of breakdowns and jams %3 %4</source>
        <comment>%4: units per hour</comment>
        <translation>%1&#xa0;: nominale %2 %4, nette de pannes et micro-arrêts %3 %4</translation>
    </message>
    <message>
        <source>%1: net %2 of %3 %4</source>
        <comment>%4: units per hour</comment>
        <translation>%1&#xa0;: nette %2 sur %3 %4</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <comment>units per hour</comment>
        <translation>%1, logarithmique</translation>
    </message>
    <message>
        <source>Rated pace, %1</source>
        <comment>units per hour</comment>
        <translation>Cadence nominale, %1</translation>
    </message>
    <message>
        <source>Predicted net pace, %1</source>
        <comment>units per hour</comment>
        <translation>Cadence nette prévue, %1</translation>
    </message>
    <message>
        <source>No total up to %1 reaches the target of %2 with %3 confidence.</source>
        <translation>Aucun total jusqu’à %1 n’atteint l’objectif de %2 avec %3 de confiance.</translation>
    </message>
    <message>
        <source>no total reaches the target with %1 confidence</source>
        <translation>aucun total n’atteint l’objectif avec %1 de confiance</translation>
    </message>
    <message>
        <source>output, %1</source>
        <comment>units per hour</comment>
        <translation>production, %1</translation>
    </message>
    <message>
        <source>at most %1; the rated pace is %2</source>
        <comment>units per hour</comment>
        <translation>au plus %1&#xa0;; la cadence nominale est %2</translation>
    </message>
    <message>
        <source>%1, in intervals of %2</source>
        <comment>output per hour, a time</comment>
        <translation>%1, par intervalles de %2</translation>
    </message>
    <message>
        <source>output of %1 units at the end; %2 at the ideal pace of %3</source>
        <translation>production de %1 unités à la fin&#xa0;; %2 à la cadence idéale de %3</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <comment>a scenario</comment>
        <translation>moyenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>arrêtée avant la fin</translation>
    </message>
    <message>
        <source>The search was stopped before it found anything.</source>
        <translation>La recherche a été arrêtée avant d’avoir rien trouvé.</translation>
    </message>
    <message>
        <source>The search was stopped before it was done; the best split of %1 was estimated to give %2. The estimates are exploratory and have no interval.</source>
        <translation>La recherche a été arrêtée avant la fin&#xa0;; la meilleure répartition de %1 donnerait %2. Les estimations sont exploratoires et n’ont pas d’intervalle.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Cycles</source>
        <comment>what stops are counted by</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>Running time</source>
        <comment>what stops are counted by</comment>
        <translation>Temps de marche</translation>
    </message>
    <message>
        <source>The clock</source>
        <comment>what stops are counted by</comment>
        <translation>L’horloge</translation>
    </message>
    <message>
        <source>Gamma</source>
        <comment>distribution</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <comment>distribution</comment>
        <translation>Log-normale</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>state</comment>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Jammed</source>
        <comment>state</comment>
        <translation>Micro-arrêt</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>state</comment>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>At any time</source>
        <comment>first stop</comment>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>After a whole interval</source>
        <comment>first stop</comment>
        <translation>Après un intervalle entier</translation>
    </message>
    <message>
        <source>Changeover</source>
        <comment>state</comment>
        <translation>Changement de série</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>repairs while closed</comment>
        <translation>Attendent</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>repairs while closed</comment>
        <translation>Continuent</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Second</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>micro-arrêt</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>en manque</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>saturée</translation>
    </message>
    <message>
        <source>in changeover</source>
        <translation>changement de série</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Other waiting</source>
        <translation>Autre attente</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>Good units output</source>
        <translation>Unités bonnes produites</translation>
    </message>
    <message>
        <source>Defective units output</source>
        <translation>Unités défectueuses produites</translation>
    </message>
    <message>
        <source>Rejected by %1, though good</source>
        <translation>Rejeté par %1, bien que bon</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Rejeté par %1</translation>
    </message>
    <message>
        <source>Slower than ideal</source>
        <translation>Plus lent que l’idéal</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 en panne</translation>
    </message>
    <message>
        <source>%1 jammed</source>
        <translation>%1 micro-arrêt</translation>
    </message>
    <message>
        <source>%1 in changeover</source>
        <translation>%1 changement de série</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 fermée</translation>
    </message>
    <message>
        <source>Starved by %1</source>
        <translation>Manque par %1</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>Saturation par %1</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <translation>Temps de %1</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Part %</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>= all time</source>
        <translation>= temps total</translation>
    </message>
    <message>
        <source>= scheduled time</source>
        <translation>= temps planifié</translation>
    </message>
    <message>
        <source>Minutes of a run, and the units they stand for at the rated pace. (running): the station works, but is
slower or still recovering from a stop.</source>
        <translation>Minutes d’une simulation, et les unités qu’elles représentent à la cadence nominale. (en marche)&#xa0;: la station
travaille, mais plus lentement, ou se remet encore d’un arrêt.</translation>
    </message>
    <message>
        <source>Stops of</source>
        <translation>Arrêts de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minutes chacun</translation>
    </message>
    <message>
        <source>same in all</source>
        <translation>pareil dans tous</translation>
    </message>
    <message>
        <source>%1 h after %2 h of warm-up</source>
        <translation>%1 h après %2 h de mise en régime</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, 1 replication, seed %3; pace set by %4, rated %5 units/h</source>
        <translation>%1, 1 réplication, graine %3&#xa0;; cadenceur %4, nominal %5 unités/h</translation>
    </message>
    <message>
        <source>%1, %2 replications, seed %3; pace set by %4, rated %5 units/h</source>
        <translation>%1, %2 réplications, graine %3&#xa0;; cadenceur %4, nominal %5 unités/h</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>Intervalle à %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Same in all: %1.</source>
        <translation>Pareil dans tous&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The interval is that of the mean, P10 to P90 the spread of single runs: simulation luck only,
not the uncertainty of the input data.</source>
        <translation>L’intervalle est celui de la moyenne, P10 à P90 la dispersion des simulations isolées&#xa0;: hasard de la simulation
seul, pas l’incertitude des données d’entrée.</translation>
    </message>
    <message>
        <source>Station, %</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station, %</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Saturée</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Micro-arrêt</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Changement de série</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>= Not wait.</source>
        <translation>= Sans att.</translation>
    </message>
    <message>
        <source>× Avail.</source>
        <translation>× Dispo.</translation>
    </message>
    <message>
        <source>× Perform.</source>
        <translation>× Perf.</translation>
    </message>
    <message>
        <source>× Quality</source>
        <translation>× Qualité</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Isolé</translation>
    </message>
    <message>
        <source>Alone = %1</source>
        <translation>Isolé = %1</translation>
    </message>
    <message>
        <source>Scheduled is all time but what is closed.</source>
        <translation>Planifié est tout le temps sauf ce qui est fermé.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejets</translation>
    </message>
    <message>
        <source>Units rejected</source>
        <translation>Unités rejetées</translation>
    </message>
    <message>
        <source>Falsely</source>
        <translation>À tort</translation>
    </message>
    <message>
        <source>Because of it</source>
        <translation>À cause d’elle</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Micro-arrêts</translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>Tampon après</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Places</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Protège</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Full %</source>
        <translation>Plein %</translation>
    </message>
    <message>
        <source>Empty %</source>
        <translation>Vide %</translation>
    </message>
    <message>
        <source>Bottleneck, %</source>
        <translation>Goulot, %</translation>
    </message>
    <message>
        <source>Shifting</source>
        <translation>Mouvant</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Reached in</source>
        <translation>Atteint en</translation>
    </message>
    <message>
        <source>Share of runs</source>
        <translation>Part des simulations</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>%1 of %2 runs differ, too few for a verdict: more runs would help</source>
        <translation>%1 simulations sur %2 diffèrent, trop peu pour un verdict&#xa0;: plus de simulations aideraient</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>sure, but not relevant</source>
        <translation>sûr, mais pas pertinent</translation>
    </message>
    <message>
        <source>no relevant difference</source>
        <translation>pas d’écart pertinent</translation>
    </message>
    <message>
        <source>not enough evidence yet</source>
        <translation>pas encore assez de données</translation>
    </message>
    <message>
        <source>the same in all %1 runs; at most %2 % can differ</source>
        <translation>pareil dans les %1 simulations&#xa0;; %2 % au plus peuvent différer</translation>
    </message>
    <message>
        <source>1 stop of %2 in %3 runs: too few</source>
        <translation>1 arrêt de %2 en %3 simulations&#xa0;: trop peu</translation>
    </message>
    <message>
        <source>%1 stops of %2 in %3 runs: too few</source>
        <translation>%1 arrêts de %2 en %3 simulations&#xa0;: trop peu</translation>
    </message>
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
        <source>Best and equal splits, and the gains over the present one, come from luck that the search has not seen;
among splits that cannot be told apart the best is the one nearest to the present. %1 runs in all.</source>
        <translation>Les meilleures répartitions, les égales et les gains sur l’actuelle viennent d’un tirage que la recherche n’a pas vu&#xa0;;
parmi des répartitions qu’on ne distingue pas, la meilleure est la plus proche de l’actuelle. %1 simulations en tout.</translation>
    </message>
    <message>
        <source>The search compared splits by %1 runs instead of %2.</source>
        <translation>La recherche a comparé les répartitions par %1 simulations au lieu de %2.</translation>
    </message>
    <message>
        <source>%1: the best places for all buffers, by %2</source>
        <translation>%1&#xa0;: les meilleures places pour tous les tampons, selon %2</translation>
    </message>
    <message>
        <source>Places after %1</source>
        <translation>Places après %1</translation>
    </message>
    <message>
        <source>Best split</source>
        <translation>Meilleure répartition</translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation>Répartition égale</translation>
    </message>
    <message>
        <source>Best over equal</source>
        <translation>Meilleure sur égale</translation>
    </message>
    <message>
        <source>Gain of the best</source>
        <translation>Gain de la meilleure</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>actuel %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la même</translation>
    </message>
    <message>
        <source>On average %1 do; the data allow %2 to %3.</source>
        <translation>En moyenne %1 suffisent&#xa0;; les données permettent de %2 à %3.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>measured by another yardstick</source>
        <translation>mesuré avec un autre étalon</translation>
    </message>
    <message>
        <source>first</source>
        <translation>en premier</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>Comparison with %1</source>
        <translation>Comparaison avec %1</translation>
    </message>
    <message>
        <source>Money in %1.</source>
        <translation>Montants en %1.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Best: %1 beats every other.</source>
        <translation>Le meilleur&#xa0;: %1 bat tous les autres.</translation>
    </message>
    <message>
        <source>Best: %1 beats the other.</source>
        <translation>Le meilleur&#xa0;: %1 bat l’autre.</translation>
    </message>
    <message>
        <source>No scenario beats every other. Tied in front: %1</source>
        <translation>Aucun scénario ne bat tous les autres. À égalité en tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The verdict is about %1, at a level that holds for all scenarios together; those of other figures stand each alone; relevant is a difference of %2 % or more.</source>
        <translation>Le verdict porte sur %1, à un niveau valable pour tous les scénarios ensemble&#xa0;; ceux des autres chiffres valent chacun seul&#xa0;; un écart est pertinent à partir de %2 %.</translation>
    </message>
    <message>
        <source>The verdict is about %1; those of other figures stand each alone; relevant is a difference of %2 % or more.</source>
        <translation>Le verdict porte sur %1&#xa0;; ceux des autres chiffres valent chacun seul&#xa0;; un écart est pertinent à partir de %2 %.</translation>
    </message>
    <message>
        <source>the same stations and parameters as the reference</source>
        <translation>les mêmes stations et paramètres que la référence</translation>
    </message>
    <message>
        <source>OEE by its own yardstick, %1; not comparable with the reference&apos;s</source>
        <translation>TRS selon son propre étalon, %1&#xa0;; pas comparable à celui de la référence</translation>
    </message>
    <message>
        <source>scheduled time differs: OEE is of other hours than the reference&apos;s, TEEP of all hours in both</source>
        <translation>le temps planifié diffère&#xa0;: le TRS porte sur d’autres heures que celui de la référence, le TEEP sur toutes les heures dans les deux</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>--confirm repeats this on fresh luck.</source>
        <translation>--confirm répète ceci sur un nouveau tirage.</translation>
    </message>
    <message>
        <source>(protects %1 → %2)</source>
        <translation>(protège %1 → %2)</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 an hour, the same in all runs</source>
        <translation>%1 par heure, pareil dans toutes les simulations</translation>
    </message>
    <message>
        <source>%1 of the running time</source>
        <translation>%1 du temps de marche</translation>
    </message>
    <message>
        <source>%1 of the good units</source>
        <translation>%1 des unités bonnes</translation>
    </message>
    <message>
        <source>A mix of %1 earns %2; no time is counted for changing over.</source>
        <translation>Un mix de %1 rapporte %2&#xa0;; aucun temps n’est compté pour les changements de série.</translation>
    </message>
    <message>
        <source>A mix of %1 has no margin per hour: a product of it is not made at all.</source>
        <translation>Un mix de %1 n’a pas de marge horaire&#xa0;: un de ses produits n’est pas fabriqué du tout.</translation>
    </message>
    <message>
        <source>The shares given do not sum to 100 %; they are taken as parts of their sum.</source>
        <translation>La somme des parts données n’est pas 100 %&#xa0;; elles sont prises comme parts de leur somme.</translation>
    </message>
    <message>
        <source>%1: its products by what an hour of the line earns</source>
        <translation>%1&#xa0;: ses produits selon ce que rapporte une heure de la ligne</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Écart avec %1</translation>
    </message>
    <message>
        <source>Margin per hour</source>
        <translation>Marge par heure</translation>
    </message>
    <message>
        <source>Output/h</source>
        <translation>Production/h</translation>
    </message>
    <message>
        <source>Margin of a unit</source>
        <translation>Marge d’une unité</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>A run makes %1: one %2 costs %3, is sold for %4, and leaves %5.</source>
        <translation>Une simulation produit %1&#xa0;: un(e) %2 coûte %3, se vend %4 et laisse %5.</translation>
    </message>
    <message>
        <source>Where the margin goes</source>
        <translation>Où va la marge</translation>
    </message>
    <message>
        <source>Margin at the rated pace</source>
        <translation>Marge à la cadence nominale</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>Autres pertes</translation>
    </message>
    <message>
        <source>Good units output, not sold</source>
        <translation>Unités bonnes produites, non vendues</translation>
    </message>
    <message>
        <source>Made, not sold: material and conversion</source>
        <translation>Fabriqué, non vendu&#xa0;: matière et transformation</translation>
    </message>
    <message>
        <source>A minute of %1 at its rated pace is worth %2. Other losses are of next to nothing each.</source>
        <translation>Une minute de %1 à sa cadence nominale vaut %2. Les autres pertes sont chacune presque nulles.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>moins d’un jour</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>It has paid back at once.</source>
        <translation>C’est remboursé tout de suite.</translation>
    </message>
    <message>
        <source>It has paid back after %1.</source>
        <translation>Remboursement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That it gains anything is not shown yet by the evidence.</source>
        <translation>Que cela rapporte quelque chose, les données ne le montrent pas encore.</translation>
    </message>
    <message>
        <source>That it pays back is not shown yet by the evidence; at best after %1.</source>
        <translation>Que cela se rembourse, les données ne le montrent pas encore&#xa0;; au mieux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It never pays back: the gain is not above 0.</source>
        <translation>Cela ne se rembourse jamais&#xa0;: le gain n’est pas supérieur à 0.</translation>
    </message>
    <message>
        <source>Too few runs differ to say what it gains; more runs would help.</source>
        <translation>Trop peu de simulations diffèrent pour dire ce que cela rapporte&#xa0;; plus de simulations aideraient.</translation>
    </message>
    <message>
        <source>Without operating_hours_per_year, in the line or in the investment, there is no yearly gain.</source>
        <translation>Sans operating_hours_per_year, dans la ligne ou dans l’investissement, il n’y a pas de gain annuel.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years is %2.</source>
        <translation>Sa valeur actuelle nette sur %1 ans est de %2.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years at %2 % is %3.</source>
        <translation>Sa valeur actuelle nette sur %1 ans à %2 % est de %3.</translation>
    </message>
    <message>
        <source>%1 (the same in all runs)</source>
        <translation>%1 (pareil dans toutes les simulations)</translation>
    </message>
    <message>
        <source>%1 (%2: %3 to %4)</source>
        <translation>%1 (%2&#xa0;: %3 à %4)</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>pas montré</translation>
    </message>
    <message>
        <source>not shown; at best %1</source>
        <translation>pas montré&#xa0;; au mieux %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 a year of %3 hours.</source>
        <translation>Cela coûte %1 et rapporte %2 par an de %3 heures.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 a year of %3 hours.</source>
        <translation>Cela coûte %1 et change la marge de %2 par an de %3 heures.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 a year of %3 hours.</source>
        <translation>Cela coûte %1 et perd %2 par an de %3 heures.</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 an hour.</source>
        <translation>Cela coûte %1 et rapporte %2 par heure.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 an hour.</source>
        <translation>Cela coûte %1 et change la marge de %2 par heure.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 an hour.</source>
        <translation>Cela coûte %1 et perd %2 par heure.</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Cela coûte %1.</translation>
    </message>
    <message>
        <source>%1: the best set of measures for %2</source>
        <translation>%1&#xa0;: le meilleur ensemble de mesures pour %2</translation>
    </message>
    <message>
        <source>%1 sets, all that go together within the budget, were searched; what is shown comes from luck that
the search has not seen, so that it is not flattered. %2 runs in all.</source>
        <translation>%1 ensembles, tous ceux qui tiennent dans le budget, ont été cherchés&#xa0;; ce qui est montré vient d’un tirage que
la recherche n’a pas vu, et n’est donc pas flatté. %2 simulations en tout.</translation>
    </message>
    <message>
        <source>%1 sets were searched, step by step from good ones; what is shown comes from luck that
the search has not seen, so that it is not flattered. %2 runs in all.</source>
        <translation>%1 ensembles ont été cherchés, pas à pas à partir des bons&#xa0;; ce qui est montré vient d’un tirage que
la recherche n’a pas vu, et n’est donc pas flatté. %2 simulations en tout.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Each measure is a change of the baseline: what the reference, %1, changes is not in it.</source>
        <translation>Chaque mesure est une modification de la base&#xa0;: ce que la référence, %1, modifie n’y est pas.</translation>
    </message>
    <message>
        <source>A year is the line&apos;s %1 hours in all rows, whatever hours a measure has of its own.</source>
        <translation>Un an, ce sont les %1 heures de la ligne dans toutes les rangées, quelles que soient celles d’une mesure.</translation>
    </message>
    <message>
        <source>There is no yearly gain: the measures do not have the same operating_hours_per_year, and the line has none.</source>
        <translation>Il n’y a pas de gain annuel&#xa0;: les mesures n’ont pas les mêmes operating_hours_per_year, et la ligne n’en a pas.</translation>
    </message>
    <message>
        <source>No set is shown to be the best yet.</source>
        <translation>Aucun ensemble n’est encore montré comme le meilleur.</translation>
    </message>
    <message>
        <source>Nothing is shown to be better yet than the line as it is.</source>
        <translation>Rien n’est encore montré comme meilleur que la ligne telle qu’elle est.</translation>
    </message>
    <message>
        <source>By the search no set within the budget is.</source>
        <translation>D’après la recherche, aucun ne l’est dans le budget.</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Le meilleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The candidate is: %1</source>
        <translation>Le candidat est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not told apart from it by the evidence, and no cheaper:</source>
        <translation>Que les données n’en distinguent pas, et pas moins chers&#xa0;:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>with %1 besides</source>
        <translation>avec en plus %1</translation>
    </message>
    <message>
        <source>with %1 instead of %2</source>
        <translation>avec %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2.</source>
        <translation>Chacune seule, ses mesures rapportent %1 par heure en tout&#xa0;; ensemble %2.</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2, more than the sum.</source>
        <translation>Chacune seule, ses mesures rapportent %1 par heure en tout&#xa0;; ensemble %2, plus que la somme.</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2, less than the sum.</source>
        <translation>Chacune seule, ses mesures rapportent %1 par heure en tout&#xa0;; ensemble %2, moins que la somme.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Gain per hour</source>
        <translation>Gain par heure</translation>
    </message>
    <message>
        <source>Gain a year</source>
        <translation>Gain par an</translation>
    </message>
    <message>
        <source>Pays back after</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>meilleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>candidate: %1</source>
        <translation>candidat&#xa0;: %1</translation>
    </message>
    <message>
        <source>alone: %1</source>
        <translation>seul&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other: one says so.</source>
        <translation>%1 et %2 s’excluent&#xa0;: l’un le dit.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other: both change %3.</source>
        <translation>%1 et %2 s’excluent&#xa0;: les deux changent %3.</translation>
    </message>
    <message>
        <source>%1 leaves more a unit than %2 (%3 against %4), but an hour of the line makes %5 good units of it against %6: an hour of %2 earns %7, one of %1 %8.</source>
        <translation>%1 laisse plus par unité que %2 (%3 contre %4), mais une heure de la ligne en fait %5 unités bonnes contre %6&#xa0;: une heure de %2 rapporte %7, une de %1 %8.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1.</source>
        <translation>Une heure de la ligne rapporte le plus avec %1.</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1, without a relevant difference between them.</source>
        <translation>Une heure de la ligne rapporte le plus avec %1, sans écart pertinent entre eux.</translation>
    </message>
    <message>
        <source>With which product an hour of the line earns most cannot be told yet: %1 cannot be told apart.</source>
        <translation>On ne peut pas encore dire avec quel produit une heure de la ligne rapporte le plus&#xa0;: %1 ne se distinguent pas.</translation>
    </message>
    <message>
        <source>a %1 is %2</source>
        <translation>1 %1, c’est %2</translation>
    </message>
    <message>
        <source>Margins of a unit are those of a base unit: %1.</source>
        <translation>Les marges d’une unité sont celles d’une unité de base&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Output: good units that %1 has collected</source>
        <translation>Production&#xa0;: unités bonnes que %1 a collectées</translation>
    </message>
    <message>
        <source>Output: good units delivered, in whole outputs of %1</source>
        <translation>Production&#xa0;: unités bonnes livrées, en sorties entières de %1</translation>
    </message>
    <message>
        <source>Output: good units delivered</source>
        <translation>Production&#xa0;: unités bonnes livrées</translation>
    </message>
    <message>
        <source>Not scheduled, and so left out of the OEE: %1; TEEP is of all hours</source>
        <translation>Non planifié, et donc hors du TRS&#xa0;: %1&#xa0;; le TEEP porte sur toutes les heures</translation>
    </message>
    <message>
        <source>No cycle of %1 ends within the run: one takes %2.</source>
        <translation>Aucun cycle de %1 ne se termine pendant la simulation&#xa0;: un cycle dure %2.</translation>
    </message>
    <message>
        <source>all buffers unlimited</source>
        <translation>tous les tampons illimités</translation>
    </message>
    <message>
        <source>%1 without breakdowns</source>
        <translation>%1 sans pannes</translation>
    </message>
    <message>
        <source>%1 without jams</source>
        <translation>%1 sans micro-arrêts</translation>
    </message>
    <message>
        <source>%1 without false rejects</source>
        <translation>%1 sans rejets à tort</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 sans %2</translation>
    </message>
    <message>
        <source>%1 without defects</source>
        <translation>%1 sans défauts</translation>
    </message>
    <message>
        <source>Racing: rows stop once they are decided, or all runs would leave them open; %1 of %2 rows ran all %3 replications.</source>
        <translation>Course&#xa0;: les rangées s’arrêtent dès qu’elles sont décidées, ou que toutes les simulations les laisseraient ouvertes&#xa0;; %1 rangées sur %2 ont fait les %3 réplications.</translation>
    </message>
    <message>
        <source>%1: %2 a year</source>
        <translation>%1&#xa0;: %2 par an</translation>
    </message>
    <message>
        <source>%1: what each change is worth in %2, now %3</source>
        <translation>%1&#xa0;: ce que vaut chaque modification en %2, actuellement %3</translation>
    </message>
    <message>
        <source>Parameters better and worse by %1 %, a buffer by at least one item; losses switched off one at a time.</source>
        <translation>Paramètres meilleurs et moins bons de %1 %, un tampon d’au moins une pièce&#xa0;; pertes coupées une à une.</translation>
    </message>
    <message>
        <source>No parameter of this line can touch this figure.</source>
        <translation>Aucun paramètre de cette ligne ne peut toucher ce chiffre.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → à</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Simulations</translation>
    </message>
    <message>
        <source>The intervals hold for all %1 rows together, each at the level of its own runs.</source>
        <translation>Les intervalles valent pour les %1 rangées ensemble, chacun au niveau de ses propres simulations.</translation>
    </message>
    <message>
        <source>The intervals hold for all %1 rows together.</source>
        <translation>Les intervalles valent pour les %1 rangées ensemble.</translation>
    </message>
    <message>
        <source>%1, the same in all</source>
        <translation>%1, pareil dans tous</translation>
    </message>
    <message>
        <source>%1, 1 replication, seed %3</source>
        <translation>%1, 1 réplication, graine %3</translation>
    </message>
    <message>
        <source>%1, %2 replications, seed %3</source>
        <translation>%1, %2 réplications, graine %3</translation>
    </message>
    <message>
        <source>%1; confirmed on fresh luck, behind the %2 that confirmations have used</source>
        <translation>%1&#xa0;; confirmé sur un nouveau tirage, après les %2 que des confirmations ont utilisées</translation>
    </message>
    <message>
        <source>%1; confirmed on fresh luck</source>
        <translation>%1&#xa0;; confirmé sur un nouveau tirage</translation>
    </message>
    <message>
        <source>%1; exploratory</source>
        <translation>%1&#xa0;; exploratoire</translation>
    </message>
    <message>
        <source>--confirm repeats this on fresh luck, with --rows A,B only what matters.</source>
        <translation>--confirm répète ceci sur un nouveau tirage, avec --rows A,B seulement ce qui compte.</translation>
    </message>
    <message>
        <source>--confirm --replications %1 adds as many runs to these.</source>
        <translation>--confirm --replications %1 ajoute autant de simulations à celles-ci.</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>Intervalle à %1</translation>
    </message>
    <message>
        <source>%1: %2 over %3 and %4</source>
        <translation>%1&#xa0;: %2 selon %3 et %4</translation>
    </message>
    <message>
        <source>%1: %2 over %3</source>
        <translation>%1&#xa0;: %2 selon %3</translation>
    </message>
    <message>
        <source>Down: %1; across: %2</source>
        <translation>Vers le bas&#xa0;: %1&#xa0;; en travers&#xa0;: %2</translation>
    </message>
    <message>
        <source>Differences are paired, to the scenario as it is: %1. Their intervals hold for all rows together.</source>
        <translation>Les écarts sont par paires, avec le scénario tel qu’il est&#xa0;: %1. Leurs intervalles valent pour toutes les rangées ensemble.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>Without this buffer: %1</source>
        <translation>Sans ce tampon&#xa0;: %1</translation>
    </message>
    <message>
        <source>With an endless one: %1</source>
        <translation>Avec un tampon sans fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gain between these: %1</source>
        <translation>Gain entre les deux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gain between the range&apos;s ends: %1</source>
        <translation>Gain entre les extrémités de la plage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, less being better</source>
        <translation>%1, moins étant mieux</translation>
    </message>
    <message>
        <source>No knee: the data do not show that there is anything to gain.</source>
        <translation>Pas de coude&#xa0;: les données ne montrent pas qu’il y ait quelque chose à gagner.</translation>
    </message>
    <message>
        <source>No knee: the figure gets worse towards the better end.</source>
        <translation>Pas de coude&#xa0;: le chiffre se dégrade vers la meilleure extrémité.</translation>
    </message>
    <message>
        <source>%1 of the gain at %2</source>
        <translation>%1 du gain à %2</translation>
    </message>
    <message>
        <source>%1 of the gain lies beyond the range</source>
        <translation>%1 du gain est au-delà de la plage</translation>
    </message>
    <message>
        <source>(no other value fits the data)</source>
        <translation>(aucune autre valeur ne convient aux données)</translation>
    </message>
    <message>
        <source>(the data allow %1 to %2)</source>
        <translation>(les données permettent de %1 à %2)</translation>
    </message>
    <message>
        <source>(the data allow %1 and beyond the range)</source>
        <translation>(les données permettent %1 et au-delà de la plage)</translation>
    </message>
    <message>
        <source>%1: the knee</source>
        <translation>%1&#xa0;: le coude</translation>
    </message>
    <message>
        <source>* %1 for an interval to be trusted.</source>
        <translation>* %1 pour se fier à un intervalle.</translation>
    </message>
    <message>
        <source>Intervals show simulation luck only, not the uncertainty of the input data.</source>
        <translation>Les intervalles ne montrent que le hasard de la simulation, pas l’incertitude des données d’entrée.</translation>
    </message>
    <message>
        <source>the project %1 has no scenario to compare with its baseline</source>
        <translation>le projet %1 n’a pas de scénario à comparer à sa base</translation>
    </message>
    <message>
        <source>compare takes at most %1 scenarios of a project; %2 has %3: name those to compare, like &quot;%2/%4&quot;</source>
        <translation>compare prend au plus %1 scénarios d’un projet&#xa0;; %2 en a %3&#xa0;: nommez ceux à comparer, comme &quot;%2/%4&quot;</translation>
    </message>
    <message>
        <source>compare needs at least two files, the reference first</source>
        <translation>compare a besoin d’au moins deux fichiers, la référence d’abord</translation>
    </message>
    <message>
        <source>compare takes at most %1 files</source>
        <translation>compare prend au plus %1 fichiers</translation>
    </message>
    <message>
        <source>one of `,` `;` `|` or the word tab</source>
        <translation>l’un de `,` `;` `|` ou le mot tab</translation>
    </message>
    <message>
        <source>`.` or `,`</source>
        <translation>`.` ou `,`</translation>
    </message>
    <message>
        <source>separator and decimal sign of CSV are both a comma; give another --csv-separator, e.g. `;`</source>
        <translation>le séparateur et le signe décimal du CSV sont tous deux une virgule&#xa0;; donnez un autre --csv-separator, p. ex. `;`</translation>
    </message>
    <message>
        <source>describe tells man, bash, zsh, fish, or keys FILE</source>
        <translation>describe donne man, bash, zsh, fish ou keys FICHIER</translation>
    </message>
    <message>
        <source>time or units</source>
        <translation>time ou units</translation>
    </message>
    <message>
        <source>PRODUCT=SHARE, such as Cream=60</source>
        <translation>PRODUIT=PART, par exemple Cream=60</translation>
    </message>
    <message>
        <source>--share %1: there is no product `%2` with a price in the line</source>
        <translation>--share %1&#xa0;: aucun produit `%2` avec un prix dans la ligne</translation>
    </message>
    <message>
        <source>--share %1: a share must be a number, 0 or more</source>
        <translation>--share %1&#xa0;: une part doit être un nombre, 0 ou plus</translation>
    </message>
    <message>
        <source>--share %1: the share of `%2` is given twice</source>
        <translation>--share %1&#xa0;: la part de `%2` est donnée deux fois</translation>
    </message>
    <message>
        <source>--share: all shares are 0; at least one must be above 0</source>
        <translation>--share&#xa0;: toutes les parts sont 0&#xa0;; au moins une doit être supérieure à 0</translation>
    </message>
    <message>
        <source>--figure %1: a product mix is about margin_per_hour alone</source>
        <translation>--figure %1&#xa0;: un mix de produits ne porte que sur margin_per_hour</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>--target %1: --figure names another figure</source>
        <translation>--target %1&#xa0;: --figure nomme un autre chiffre</translation>
    </message>
    <message>
        <source>a value of %1, or a figure and its value like oee=0.6</source>
        <translation>une valeur de %1, ou un chiffre et sa valeur comme oee=0.6</translation>
    </message>
    <message>
        <source>optimize needs --total, --target, or both</source>
        <translation>optimize a besoin de --total, --target ou des deux</translation>
    </message>
    <message>
        <source>%1 has no better direction to look in</source>
        <translation>%1 n’a pas de meilleure direction où chercher</translation>
    </message>
    <message>
        <source>portfolio needs --budget</source>
        <translation>portfolio a besoin de --budget</translation>
    </message>
    <message>
        <source>an amount of money, 0 or more</source>
        <translation>un montant, 0 ou plus</translation>
    </message>
    <message>
        <source>portfolio needs the reference and at least one measure, or a project</source>
        <translation>portfolio a besoin de la référence et d’au moins une mesure, ou d’un projet</translation>
    </message>
    <message>
        <source>portfolio takes at most %1 measures</source>
        <translation>portfolio prend au plus %1 mesures</translation>
    </message>
    <message>
        <source>--figure %1: a portfolio is about margin_per_hour alone</source>
        <translation>--figure %1&#xa0;: un ensemble de mesures ne porte que sur margin_per_hour</translation>
    </message>
    <message>
        <source>%1 may be given only once</source>
        <translation>%1 ne peut être donné qu’une fois</translation>
    </message>
    <message>
        <source>a command is needed</source>
        <translation>il faut une commande</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Plus d’informations avec --help.</translation>
    </message>
    <message>
        <source>there is no command `%1`; did you mean `%2`?</source>
        <translation>commande `%1` inconnue&#xa0;; vouliez-vous dire `%2`&#xa0;?</translation>
    </message>
    <message>
        <source>there is no command `%1`; --help lists them</source>
        <translation>commande `%1` inconnue&#xa0;; --help donne la liste des commandes</translation>
    </message>
    <message>
        <source>there is not enough memory for this run</source>
        <translation>mémoire insuffisante pour cette simulation</translation>
    </message>
    <message>
        <source>cannot write the standard output</source>
        <translation>impossible d’écrire sur la sortie standard</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>un nombre de 0 à %1</translation>
    </message>
    <message>
        <source>duration and warm-up together may be at most %1 hours</source>
        <translation>durée et mise en régime ensemble peuvent être d’au plus %1 heures</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; did you mean `%2`?</source>
        <translation>--product %1&#xa0;: aucun produit `%1` dans la ligne&#xa0;; vouliez-vous dire `%2`&#xa0;?</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; it has none</source>
        <translation>--product %1&#xa0;: aucun produit `%1` dans la ligne&#xa0;; elle n’en a aucun</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; it has %2</source>
        <translation>--product %1&#xa0;: aucun produit `%1` dans la ligne&#xa0;; elle a %2</translation>
    </message>
    <message>
        <source>with these options</source>
        <translation>avec ces options</translation>
    </message>
    <message>
        <source>%1: %2 is never below 0</source>
        <translation>%1&#xa0;: %2 n’est jamais inférieur à 0</translation>
    </message>
    <message>
        <source>%1: %2 is a share, a fraction from 0 to 1; for %3 % write %4</source>
        <translation>%1&#xa0;: %2 est une part, une fraction de 0 à 1&#xa0;; pour %3 % écrivez %4</translation>
    </message>
    <message>
        <source>%1: neither more nor less of %2 is better, so it has no target; rejected_share has</source>
        <translation>%1&#xa0;: ni plus ni moins de %2 n’est mieux, donc pas d’objectif&#xa0;; rejected_share en a un</translation>
    </message>
    <message>
        <source>%1: neither more nor less of %2 is better, so it has no target</source>
        <translation>%1&#xa0;: ni plus ni moins de %2 n’est mieux, donc pas d’objectif</translation>
    </message>
    <message>
        <source>FIGURE=VALUE, e.g. good_units_per_hour=6000</source>
        <translation>INDICATEUR=VALEUR, p. ex. good_units_per_hour=6000</translation>
    </message>
    <message>
        <source>a number after the `=`</source>
        <translation>un nombre après le `=`</translation>
    </message>
    <message>
        <source>%1: there is no line figure `%2`; did you mean `%3`?</source>
        <translation>%1&#xa0;: chiffre de ligne `%2` inconnu&#xa0;; vouliez-vous dire `%3`&#xa0;?</translation>
    </message>
    <message>
        <source>%1: there is no line figure `%2`</source>
        <translation>%1&#xa0;: chiffre de ligne `%2` inconnu</translation>
    </message>
    <message>
        <source>--target %1: this figure has a target already</source>
        <translation>--target %1&#xa0;: ce chiffre a déjà un objectif</translation>
    </message>
    <message>
        <source>%1 needs the name of a file, or -</source>
        <translation>%1 a besoin du nom d’un fichier, ou de -</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be the standard output</source>
        <translation>%1 et %2 ne peuvent pas être tous deux la sortie standard</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file</source>
        <translation>%1 et %2 nomment le même fichier</translation>
    </message>
    <message>
        <source>%1 %2: would replace the input</source>
        <translation>%1 %2&#xa0;: remplacerait l’entrée</translation>
    </message>
    <message>
        <source>--bundle needs the name of a folder</source>
        <translation>--bundle a besoin du nom d’un dossier</translation>
    </message>
    <message>
        <source>a number above 0 and below 100</source>
        <translation>un nombre supérieur à 0 et inférieur à 100</translation>
    </message>
    <message>
        <source>--race cannot be divided with --shard: which rows stop early depends on all runs together</source>
        <translation>--race ne peut pas être divisé par --shard&#xa0;: les rangées qui s’arrêtent tôt dépendent de toutes les simulations ensemble</translation>
    </message>
    <message>
        <source>--race explores; --confirm runs every row in full</source>
        <translation>--race explore&#xa0;; --confirm simule chaque rangée en entier</translation>
    </message>
    <message>
        <source>--rows %1: there is no such row, but for example none</source>
        <translation>--rows %1&#xa0;: rangée inconnue&#xa0;; il n’y en a aucune</translation>
    </message>
    <message>
        <source>--rows %1: there is no such row, but for example %2 and %3</source>
        <translation>--rows %1&#xa0;: rangée inconnue&#xa0;; il y a par exemple %2 et %3</translation>
    </message>
    <message>
        <source>--shard needs a seed, the same for all parts; give it with --seed</source>
        <translation>--shard a besoin d’une graine, la même pour toutes les parties&#xa0;; donnez-la avec --seed</translation>
    </message>
    <message>
        <source>--confirm needs at least %1 replications</source>
        <translation>--confirm a besoin d’au moins %1 réplications</translation>
    </message>
    <message>
        <source>a part and the number of parts, like 1/4 to 4/4</source>
        <translation>une partie et le nombre de parties, comme 1/4 à 4/4</translation>
    </message>
    <message>
        <source>--shard %1: %2 replications cannot be divided among more parts</source>
        <translation>--shard %1&#xa0;: %2 réplications ne peuvent pas être réparties en plus de parties</translation>
    </message>
    <message>
        <source>--shard writes its part as --json, and nothing else; merge writes the rest</source>
        <translation>--shard écrit sa partie en --json, et rien d’autre&#xa0;; merge écrit le reste</translation>
    </message>
    <message>
        <source>the number of replications that were confirmed on, 0 or more</source>
        <translation>le nombre de réplications qui ont servi à confirmer, 0 ou plus</translation>
    </message>
    <message>
        <source>--csv is for sweeps; --json serves every study</source>
        <translation>--csv est pour les balayages&#xa0;; --json sert à toute étude</translation>
    </message>
    <message>
        <source>--vary may be given at most twice</source>
        <translation>--vary peut être donné au plus deux fois</translation>
    </message>
    <message>
        <source>%1 %2: must be %3</source>
        <translation>%1 %2&#xa0;: doit être %3</translation>
    </message>
    <message>
        <source>%1: runs %2, but the reference %3 %4; to be compared both must be equal (--hours and --warmup-hours set them for all)</source>
        <translation>%1&#xa0;: tourne %2, mais la référence %3 %4&#xa0;; pour être comparées, les deux durées doivent être égales (--hours et --warmup-hours les fixent pour toutes)</translation>
    </message>
    <message>
        <source>Between the fields of CSV: , (unless given) ; | or tab, or by name: comma, semicolon, bar</source>
        <translation>Entre les champs du CSV&#xa0;: , (sauf indication) ; | ou tab, ou par leur nom&#xa0;: comma, semicolon, bar</translation>
    </message>
    <message>
        <source>Decimal sign in CSV: . (unless given) or , which needs another separator</source>
        <translation>Signe décimal du CSV&#xa0;: . (sauf indication) ou , qui demande un autre séparateur</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, by which some spreadsheets know UTF-8</source>
        <translation>Commencer le CSV par une marque d’ordre des octets, à laquelle certains tableurs reconnaissent UTF-8</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>%1: products: there is none that names its material_type, so that there is nothing to mix</source>
        <translation>%1&#xa0;: products&#xa0;: aucun ne nomme son material_type, il n’y a donc rien à mélanger</translation>
    </message>
    <message>
        <source>a line of one station has no buffer to size</source>
        <translation>une ligne d’une seule station n’a pas de tampon à dimensionner</translation>
    </message>
    <message>
        <source>cannot write the standard output: %1</source>
        <translation>impossible d’écrire sur la sortie standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 est obligatoire</translation>
    </message>
    <message>
        <source>%1: at most %2 possible, but %3 given</source>
        <translation>%1&#xa0;: au plus %2 possibles, mais %3 donnés</translation>
    </message>
    <message>
        <source>%1: at least %2 needed, but %3 given</source>
        <translation>%1&#xa0;: au moins %2 nécessaires, mais %3 donné</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 a besoin d’une valeur&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 takes no value such as %2</source>
        <translation>%1 n’accepte pas de valeur comme %2</translation>
    </message>
    <message>
        <source>%1: no scenario of the project has an investment, which makes it a measure</source>
        <translation>%1&#xa0;: aucun scénario du projet n’a d’investissement, ce qui en ferait une mesure</translation>
    </message>
    <message>
        <source>%1: investment: is missing; a measure has a cost, as in `investment: {cost: 25000}`</source>
        <translation>%1&#xa0;: investment&#xa0;: manque&#xa0;; une mesure a un coût, comme dans `investment: {cost: 25000}`</translation>
    </message>
    <message>
        <source>%1: is about another line than the reference; measures change one and the same line</source>
        <translation>%1&#xa0;: porte sur une autre ligne que la référence&#xa0;; les mesures changent une seule et même ligne</translation>
    </message>
    <message>
        <source>the budget of %1 is below the cheapest measure, `%2` at %3</source>
        <translation>le budget de %1 est inférieur à la mesure la moins chère, `%2` à %3</translation>
    </message>
    <message>
        <source>%1: runs other hours than the reference; --hours and --warmup-hours set them for all</source>
        <translation>%1&#xa0;: tourne d’autres heures que la référence&#xa0;; --hours et --warmup-hours les fixent pour toutes</translation>
    </message>
    <message>
        <source>%1: product: there is no money without a product that names its material_type; give one in the line&apos;s `run`</source>
        <translation>%1&#xa0;: product&#xa0;: pas d’argent sans un produit qui nomme son material_type&#xa0;; donnez-en un dans `run` de la ligne</translation>
    </message>
    <message>
        <source>--replications %1: a portfolio reports on %2 at least</source>
        <translation>--replications %1&#xa0;: un ensemble de mesures porte sur au moins %2</translation>
    </message>
    <message>
        <source>%1 of %2 replications, %3 s left</source>
        <translation>%1 réplications sur %2, encore %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 %, %3 s left</source>
        <translation>%1 sur %2 %, encore %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 percent of the history, %3 s left</source>
        <translation>%1 pour cent de l’historique sur %2, encore %3 s</translation>
    </message>
    <message>
        <source>LineTwin simulates production lines: what a change does to output and OEE.</source>
        <translation>LineTwin simule des lignes de production&#xa0;: ce qu’un changement fait à la production et au TRS.</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Afficher cette aide et terminer</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>Afficher la version et terminer</translation>
    </message>
    <message>
        <source>Simulate a line or a scenario and print its key figures</source>
        <translation>Simuler une ligne ou un scénario et afficher ses indicateurs</translation>
    </message>
    <message>
        <source>A line, a scenario, or builtin:cosmetics</source>
        <translation>Une ligne, un scénario ou builtin:cosmetics</translation>
    </message>
    <message>
        <source>Independent runs, 1 to 100000</source>
        <translation>Simulations indépendantes, 1 à 100000</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Heures qui comptent</translation>
    </message>
    <message>
        <source>Hours before them that do not</source>
        <translation>Heures avant, qui ne comptent pas</translation>
    </message>
    <message>
        <source>Threads; the figures do not depend on it</source>
        <translation>Fils d’exécution&#xa0;; les chiffres n’en dépendent pas</translation>
    </message>
    <message>
        <source>Make this one of the line&apos;s products</source>
        <translation>Faire ce produit de la ligne</translation>
    </message>
    <message>
        <source>Change a parameter, e.g. Filler.buffer_capacity=500 or Filler.reliability.mtbf_min=null; may be repeated</source>
        <translation>Changer un paramètre, p. ex. Filler.buffer_capacity=500 ou Filler.reliability.mtbf_min=null&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Also tell the share of runs in which a line figure reaches a value, e.g. good_units_per_hour=6000 or oee=0.6; may be repeated</source>
        <translation>Dire aussi la part des simulations où un chiffre de la ligne atteint une valeur, p. ex. good_units_per_hour=6000 ou oee=0.6&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Write all figures as JSON; - is standard output</source>
        <translation>Écrire tous les chiffres en JSON&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>Write levels, states and outputs of replication 0 as CSV</source>
        <translation>Écrire niveaux, états et production de la réplication 0 en CSV</translation>
    </message>
    <message>
        <source>Write every change of state of replication 0 as CSV</source>
        <translation>Écrire chaque changement d’état de la réplication 0 en CSV</translation>
    </message>
    <message>
        <source>Write every item of replication 0, what it was made from and its measurements as CSV</source>
        <translation>Écrire chaque pièce de la réplication 0, de quoi elle est faite et ses mesures en CSV</translation>
    </message>
    <message>
        <source>Write units, good, scrap and money of every station per interval of replication 0 as CSV</source>
        <translation>Écrire unités, bonnes, rebut et argent de chaque station par intervalle de la réplication 0 en CSV</translation>
    </message>
    <message>
        <source>Make a folder of all it takes to repeat and audit the run: the resolved scenario, the inputs, all outputs, version and SHA-256</source>
        <translation>Faire un dossier de tout ce qu’il faut pour répéter et vérifier la simulation&#xa0;: le scénario résolu, les entrées, toutes les sorties, version et SHA-256</translation>
    </message>
    <message>
        <source>No table, no progress; errors still appear</source>
        <translation>Pas de tableau, pas de progression&#xa0;; les erreurs paraissent quand même</translation>
    </message>
    <message>
        <source>Print every problem of lines and scenarios, or ok</source>
        <translation>Afficher chaque problème de lignes et de scénarios, ou ok</translation>
    </message>
    <message>
        <source>Lines, scenarios, or builtin:cosmetics</source>
        <translation>Lignes, scénarios ou builtin:cosmetics</translation>
    </message>
    <message>
        <source>Print what two scenarios differ in: stations, parameters, run settings</source>
        <translation>Afficher en quoi deux scénarios diffèrent&#xa0;: stations, paramètres, réglages de simulation</translation>
    </message>
    <message>
        <source>Two lines, scenarios, or builtin:cosmetics</source>
        <translation>Deux lignes, scénarios ou builtin:cosmetics</translation>
    </message>
    <message>
        <source>Compared is what would be simulated, wherever a value comes from. The exit status is 0 also where the two differ.</source>
        <translation>Est comparé ce qui serait simulé, d’où que vienne une valeur. Le code de retour est 0 même si les deux diffèrent.</translation>
    </message>
    <message>
        <source>%1 replications of this line would not fit in memory; at most %2 do</source>
        <translation>%1 réplications de cette ligne ne tiendraient pas en mémoire&#xa0;; au plus %2 y tiennent</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>Change a parameter beforehand, e.g. Filler.buffer_capacity=500; may be repeated</source>
        <translation>Changer d’abord un paramètre, p. ex. Filler.buffer_capacity=500&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Write the result as JSON; - is standard output</source>
        <translation>Écrire le résultat en JSON&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>Run only the I-th of N parts and write it as --json, for merge</source>
        <translation>Ne simuler que la I-ième de N tranches et l’écrire en --json, pour merge</translation>
    </message>
    <message>
        <source>Run on fresh luck, at least 200 replications; a larger number adds to a smaller one</source>
        <translation>Simuler sur un nouveau tirage, au moins 200 réplications&#xa0;; un nombre plus grand complète un plus petit</translation>
    </message>
    <message>
        <source>Compare up to ten scenarios with the first, on the same luck</source>
        <translation>Comparer jusqu’à dix scénarios au premier, sur le même tirage</translation>
    </message>
    <message>
        <source>Lines or scenarios, the reference first</source>
        <translation>Lignes ou scénarios, la référence d’abord</translation>
    </message>
    <message>
        <source>Key figure that the verdicts are about; output_per_hour unless given</source>
        <translation>Indicateur sur lequel portent les verdicts&#xa0;; output_per_hour sauf indication</translation>
    </message>
    <message>
        <source>Vary one parameter over a range, or two as a grid</source>
        <translation>Faire varier un paramètre sur une plage, ou deux en grille</translation>
    </message>
    <message>
        <source>What to vary, e.g. Filler.buffer_capacity=0:500:25; twice for a grid</source>
        <translation>Ce qui varie, p. ex. Filler.buffer_capacity=0:500:25&#xa0;; deux fois pour une grille</translation>
    </message>
    <message>
        <source>Key figure that the knee and the table are about; output_per_hour unless given</source>
        <translation>Indicateur du coude et du tableau&#xa0;; output_per_hour sauf indication</translation>
    </message>
    <message>
        <source>Run these rows alone, which makes their intervals narrower: values, of a grid 60/0.02</source>
        <translation>Ne simuler que ces lignes du tableau, ce qui resserre leurs intervalles&#xa0;: valeurs, pour une grille 60/0.02</translation>
    </message>
    <message>
        <source>Write all figures of every point as CSV; - is standard output</source>
        <translation>Écrire tous les chiffres de chaque point en CSV&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>What is each loss worth? Every parameter better and worse, every loss off</source>
        <translation>Que vaut chaque perte&#xa0;? Chaque paramètre en mieux et en pire, chaque perte supprimée</translation>
    </message>
    <message>
        <source>By how much parameters change; 10 unless given</source>
        <translation>De combien les paramètres changent&#xa0;; 10 sauf indication</translation>
    </message>
    <message>
        <source>Key figure that is looked at; output_per_hour unless given</source>
        <translation>Indicateur regardé&#xa0;; output_per_hour sauf indication</translation>
    </message>
    <message>
        <source>Run these rows alone, which makes their intervals narrower: Filler.uph (better and worse), Filler.performance.jam_prob=0, unlimited_buffers</source>
        <translation>Ne simuler que ces lignes du tableau, ce qui resserre leurs intervalles&#xa0;: Filler.uph (en mieux et en pire), Filler.performance.jam_prob=0, unlimited_buffers</translation>
    </message>
    <message>
        <source>Stop each row as soon as it is decided; the table says after how many runs. Not with --shard or --confirm</source>
        <translation>Arrêter chaque ligne du tableau dès qu’elle est décidée&#xa0;; le tableau dit après combien de simulations. Pas avec --shard ni --confirm</translation>
    </message>
    <message>
        <source>Size all buffers at once: the best split of every total</source>
        <translation>Dimensionner tous les tampons à la fois&#xa0;: la meilleure répartition de chaque total</translation>
    </message>
    <message>
        <source>The largest total of buffer places that is looked at</source>
        <translation>Le plus grand total de places de tampon regardé</translation>
    </message>
    <message>
        <source>Find the smallest total with which the figure reaches this value; of a share a fraction, e.g. 0.6</source>
        <translation>Trouver le plus petit total avec lequel le chiffre atteint cette valeur&#xa0;; pour une part une fraction, p. ex. 0.6</translation>
    </message>
    <message>
        <source>So many fresh replications were used by confirmations; report on those behind them</source>
        <translation>Autant de nouvelles réplications ont servi à des confirmations&#xa0;; le rapport porte sur celles d’après</translation>
    </message>
    <message>
        <source>Compare splits by half as many runs in the search: faster, with splits that may be a little less good. What is shown is run in full</source>
        <translation>Comparer les répartitions avec moitié moins de simulations pendant la recherche&#xa0;: plus rapide, avec des répartitions parfois un peu moins bonnes. Ce qui est montré est simulé en entier</translation>
    </message>
    <message>
        <source>Key figure that is made best; output_per_hour unless given</source>
        <translation>Indicateur à rendre le meilleur&#xa0;; output_per_hour sauf indication</translation>
    </message>
    <message>
        <source>Which measures are worth their cost together, within a budget?</source>
        <translation>Quelles mesures valent ensemble leur coût, dans un budget&#xa0;?</translation>
    </message>
    <message>
        <source>A project, of which the scenarios with an investment are the measures; or files, the reference first</source>
        <translation>Un projet, dont les scénarios avec investissement sont les mesures&#xa0;; ou des fichiers, la référence d’abord</translation>
    </message>
    <message>
        <source>What the measures may cost in all</source>
        <translation>Ce que les mesures peuvent coûter en tout</translation>
    </message>
    <message>
        <source>Is always margin_per_hour here</source>
        <translation>Est toujours margin_per_hour ici</translation>
    </message>
    <message>
        <source>Which product earns most in an hour of the line, and what does a mix earn?</source>
        <translation>Quel produit rapporte le plus par heure de la ligne, et que rapporte un mix&#xa0;?</translation>
    </message>
    <message>
        <source>Share of a product in a mix, e.g. Cream=60; may be repeated</source>
        <translation>Part d’un produit dans un mix, p. ex. Cream=60&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Shares are of the running time (time) or of the good units (units); time unless given</source>
        <translation>Les parts sont du temps de marche (time) ou des unités bonnes (units)&#xa0;; time sauf indication</translation>
    </message>
    <message>
        <source>Join the parts that --shard wrote into the whole study</source>
        <translation>Réunir les tranches écrites par --shard en l’étude entière</translation>
    </message>
    <message>
        <source>All parts of one study, in any order</source>
        <translation>Toutes les tranches d’une étude, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Write the result as JSON, as the undivided study would; - is standard output</source>
        <translation>Écrire le résultat en JSON, comme le ferait l’étude non divisée&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>Write a sweep&apos;s figures as CSV; - is standard output</source>
        <translation>Écrire les chiffres d’un balayage en CSV&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>No table; errors still appear</source>
        <translation>Pas de tableau&#xa0;; les erreurs paraissent quand même</translation>
    </message>
    <message>
        <source>%1 replications of %2 variants would not fit in memory; at most %3 do, and --shard divides them among several runs</source>
        <translation>%1 réplications de %2 variantes ne tiendraient pas en mémoire&#xa0;; au plus %3 y tiennent, et --shard les répartit sur plusieurs exécutions</translation>
    </message>
    <message>
        <source>%1: product: %2 needs a product that names its material_type; give one in the line&apos;s `run` or the scenario</source>
        <translation>%1&#xa0;: product&#xa0;: %2 a besoin d’un produit qui nomme son material_type&#xa0;; donnez-en un dans `run` de la ligne ou dans le scénario</translation>
    </message>
    <message>
        <source>its scenario is wrong: %1</source>
        <translation>son scénario est faux&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is about a figure that this program does not know</source>
        <translation>il porte sur un chiffre que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>its plan is wrong</source>
        <translation>son plan est faux</translation>
    </message>
    <message>
        <source>its rows are wrong</source>
        <translation>ses lignes de tableau sont fausses</translation>
    </message>
    <message>
        <source>its number of scenarios is wrong</source>
        <translation>son nombre de scénarios est faux</translation>
    </message>
    <message>
        <source>its range is wrong</source>
        <translation>sa plage est fausse</translation>
    </message>
    <message>
        <source>its percentage is wrong</source>
        <translation>son pourcentage est faux</translation>
    </message>
    <message>
        <source>it is of a study that this program does not know, `%1`</source>
        <translation>il est d’une étude que ce programme ne connaît pas, `%1`</translation>
    </message>
    <message>
        <source>a run has the wrong number of figures</source>
        <translation>une simulation a un nombre de chiffres faux</translation>
    </message>
    <message>
        <source>its stops are wrong</source>
        <translation>ses arrêts sont faux</translation>
    </message>
    <message>
        <source>the number of its replications is wrong</source>
        <translation>le nombre de ses réplications est faux</translation>
    </message>
    <message>
        <source>its number is wrong</source>
        <translation>son numéro est faux</translation>
    </message>
    <message>
        <source>an earlier version of the program wrote it, without the stops of its runs; write all parts again with this one</source>
        <translation>une version antérieure du programme l’a écrite, sans les arrêts de ses simulations&#xa0;; écrivez de nouveau toutes les tranches avec celle-ci</translation>
    </message>
    <message>
        <source>this is not what --shard wrote</source>
        <translation>ce n’est pas ce que --shard écrit</translation>
    </message>
    <message>
        <source>this is not what --shard wrote, but %1, which needs no merging</source>
        <translation>ce n’est pas ce que --shard écrit mais %1, qui n’est pas à réunir</translation>
    </message>
    <message>
        <source>version %1 of the program wrote it, and this is version %2; the parts of a study must be of the same</source>
        <translation>la version %1 du programme l’a écrite, et celle-ci est la version %2&#xa0;; les tranches d’une étude doivent être de la même</translation>
    </message>
    <message>
        <source>it is of another study than %1: they differ in `%2`</source>
        <translation>elle est d’une autre étude que %1&#xa0;: elles diffèrent par `%2`</translation>
    </message>
    <message>
        <source>it is one of %1 parts, %2 one of %3</source>
        <translation>elle est l’une de %1 tranches, %2 l’une de %3</translation>
    </message>
    <message>
        <source>part %1 is given twice; it is also in %2</source>
        <translation>la tranche %1 est donnée deux fois&#xa0;; elle est aussi dans %2</translation>
    </message>
    <message>
        <source>the number of its variants is wrong</source>
        <translation>le nombre de ses variantes est faux</translation>
    </message>
    <message>
        <source>part %1 of %2 is missing</source>
        <translation>la tranche %1 sur %2 manque</translation>
    </message>
    <message>
        <source>parts %1 of %2 are missing</source>
        <translation>les tranches %1 sur %2 manquent</translation>
    </message>
    <message>
        <source>%1: this is not JSON, or not all of it</source>
        <translation>%1&#xa0;: ce n’est pas du JSON, ou pas en entier</translation>
    </message>
    <message>
        <source>%1: this is not a whole part of a study</source>
        <translation>%1&#xa0;: ce n’est pas une tranche entière d’une étude</translation>
    </message>
    <message>
        <source>Level of confidence of all intervals, 0.5 to 0.9999; 0.95 unless given</source>
        <translation>Niveau de confiance de tous les intervalles, 0.5 à 0.9999&#xa0;; 0.95 par défaut</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>Differences below this share of the reference&apos;s figure are not relevant, 0 to 1; 0.005 unless given</source>
        <translation>Les écarts au-dessous de cette part du chiffre de la référence ne sont pas pertinents, 0 à 1&#xa0;; 0.005 par défaut</translation>
    </message>
    <message>
        <source>Target %1: not reached with %2 confidence by any of these totals.</source>
        <translation>Objectif %1&#xa0;: aucun de ces totaux ne l’atteint avec une confiance de %2.</translation>
    </message>
    <message>
        <source>Target %1: 1 place reaches it with %4 confidence (%3).</source>
        <translation>Objectif %1&#xa0;: 1 place l’atteint avec une confiance de %4 (%3).</translation>
    </message>
    <message>
        <source>Target %1: %2 places reach it with %4 confidence (%3).</source>
        <translation>Objectif %1&#xa0;: %2 places l’atteignent avec une confiance de %4 (%3).</translation>
    </message>
    <message>
        <source>there is no option `%1`; did you mean `%2`?</source>
        <translation>option `%1` inconnue&#xa0;; vouliez-vous dire `%2`&#xa0;?</translation>
    </message>
    <message>
        <source>there is no option `%1`; --help lists them</source>
        <translation>option `%1` inconnue&#xa0;; --help donne la liste des options</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>INDICATEUR</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>PRODUCT</source>
        <translation>PRODUIT</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>STATION</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>STATION</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>PAS</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>À</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>one argument too many: %1</source>
        <translation>un argument de trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>arguments too many: %1</source>
        <translation>des arguments de trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>Random seed, 0 to 2^53 - 1, or the word `null` for a fresh one</source>
        <translation>Graine aléatoire, 0 à 2^53 - 1, ou le mot `null` pour en tirer une nouvelle</translation>
    </message>
    <message>
        <source>an unknown compiler</source>
        <translation>un compilateur inconnu</translation>
    </message>
    <message>
        <source>Built with %1 by %2</source>
        <translation>Compilé avec %1 par %2</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PARTIE</translation>
    </message>
    <message>
        <source>OEE = %1</source>
        <translation>TRS = %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>OEE</source>
        <translation>TRS</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Seul</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(run)</source>
        <translation>(simulation)</translation>
    </message>
    <message>
        <source>(line)</source>
        <translation>(ligne)</translation>
    </message>
    <message>
        <source>no difference: %1 and %2 have the same stations, parameters and run settings</source>
        <translation>aucune différence&#xa0;: %1 et %2 ont les mêmes stations, paramètres et réglages de simulation</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>pts</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>JAMMED</source>
        <translation>micro-arrêt</translation>
    </message>
    <message>
        <source>SETUP</source>
        <translation>changement de série</translation>
    </message>
    <message>
        <source>PLANNED</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>panne</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>micro-arrêt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>a number above 0 to %1, and a nanosecond or longer</source>
        <translation>un nombre supérieur à 0, jusqu’à %1, et au moins une nanoseconde</translation>
    </message>
    <message>
        <source>--set %1: this parameter is set already</source>
        <translation>--set %1&#xa0;: ce paramètre est déjà fixé</translation>
    </message>
    <message>
        <source>%1: %2 is a share, a fraction from 0 to 1</source>
        <translation>%1&#xa0;: %2 est une part, une fraction de 0 à 1</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>/min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/min</translation>
    </message>
    <message>
        <source>/h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Temps de cycle</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds of one cycle while the station runs: 3600 divided by the cycles per hour.</source>
        <translation>Secondes d’un cycle quand la station marche&#xa0;: 3600 divisé par les cycles par heure.</translation>
    </message>
    <message>
        <source>Puts out</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>What this station puts out per minute, at its speed: cases for a case packer.</source>
        <translation>Ce que cette station sort par minute, à sa vitesse&#xa0;: des caisses pour une encaisseuse.</translation>
    </message>
    <message>
        <source>Counted by the line</source>
        <translation>Compté par la ligne</translation>
    </message>
    <message>
        <source>What the line counts, per minute at this station&apos;s speed: the tubes in a case times the cases.</source>
        <translation>Ce que compte la ligne, par minute à la vitesse de cette station&#xa0;: les tubes d’une caisse fois les caisses.</translation>
    </message>
    <message>
        <source>What the line counts, per hour at this station&apos;s speed.</source>
        <translation>Ce que compte la ligne, par heure à la vitesse de cette station.</translation>
    </message>
    <message>
        <source>Share of the line&apos;s pace</source>
        <translation>Part de la cadence de la ligne</translation>
    </message>
    <message>
        <source>Speed as a share of the speed of the line&apos;s slowest station (its constraint) in the baseline, both in what the line counts.</source>
        <translation>Vitesse comme part de celle de la station la plus lente de la ligne (son cadenceur) dans la base, les deux en ce que compte la ligne.</translation>
    </message>
    <message>
        <source>Breakdowns per running hour</source>
        <translation>Pannes par heure de marche</translation>
    </message>
    <message>
        <source>Breakdowns in an hour of running; waiting and stopped time does not count. A cycle has one breakdown at most, so that 60 divided by this is a little more than the time between failures.</source>
        <translation>Pannes en une heure de marche&#xa0;; l’attente et les arrêts ne comptent pas. Un cycle a au plus une panne, de sorte que 60 divisé par ceci dépasse un peu le temps entre défaillances.</translation>
    </message>
    <message>
        <source>Cycles per jam</source>
        <translation>Cycles par micro-arrêt</translation>
    </message>
    <message>
        <source>One jam in so many cycles, on average.</source>
        <translation>Un micro-arrêt en tant de cycles, en moyenne.</translation>
    </message>
    <message>
        <source>Jams per running hour</source>
        <translation>Micro-arrêts par heure de marche</translation>
    </message>
    <message>
        <source>Jams in an hour of running, at the station&apos;s speed; waiting and stopped time does not count.</source>
        <translation>Micro-arrêts en une heure de marche, à la vitesse de la station&#xa0;; l’attente et les arrêts ne comptent pas.</translation>
    </message>
    <message>
        <source>Minutes per jam</source>
        <translation>Minutes par micro-arrêt</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Mean length of a jam.</source>
        <translation>Durée moyenne d’un micro-arrêt.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>%1 min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (baseline %2)</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (base %2)</translation>
    </message>
    <message>
        <source>%1 since %2 (for %3)</source>
        <translation>%1 depuis %2 (pendant %3)</translation>
    </message>
    <message>
        <source>whose items are still under way</source>
        <translation>dont les pièces sont encore en route</translation>
    </message>
    <message>
        <source>since %1 (%2 so far)</source>
        <translation>depuis %1 (%2 jusqu’ici)</translation>
    </message>
    <message>
        <source>down since %1 (%2 so far)</source>
        <translation>en panne depuis %1 (%2 jusqu’ici)</translation>
    </message>
    <message>
        <source>jammed since %1 (%2 so far)</source>
        <translation>en micro-arrêt depuis %1 (%2 jusqu’ici)</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>marche encore</translation>
    </message>
    <message>
        <source>starved since %1 (%2 so far)</source>
        <translation>en manque depuis %1 (%2 jusqu’ici)</translation>
    </message>
    <message>
        <source>blocked since %1 (%2 so far)</source>
        <translation>saturée depuis %1 (%2 jusqu’ici)</translation>
    </message>
    <message>
        <source>in changeover since %1 (%2 so far)</source>
        <translation>en changement de série depuis %1 (%2 jusqu’ici)</translation>
    </message>
    <message>
        <source>closed since %1 (%2 so far)</source>
        <translation>fermée depuis %1 (%2 jusqu’ici)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: name of a stop reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>raw items</source>
        <translation>pièces brutes</translation>
    </message>
    <message>
        <source>waits for %1, %2</source>
        <comment>station, state</comment>
        <translation>attend %1, %2</translation>
    </message>
    <message>
        <source>waits for %1, which is starved by %2, %3</source>
        <comment>station, station, state</comment>
        <translation>attend %1, en manque à cause de %2, %3</translation>
    </message>
    <message>
        <source>waits for %1, which is blocked by %2, %3</source>
        <comment>station, station, state</comment>
        <translation>attend %1, saturée à cause de %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is starved by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>attend %1, en manque avec une autre à cause de %2, %3</numerusform>
            <numerusform>attend %1, en manque avec %Ln autres à cause de %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is blocked by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>attend %1, saturée avec une autre à cause de %2, %3</numerusform>
            <numerusform>attend %1, saturée avec %Ln autres à cause de %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Pas encore de résultat</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>waiting: station and its state</comment>
        <translation>à cause de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Bottleneck at this moment</source>
        <translation>Goulot à ce moment</translation>
    </message>
    <message>
        <source>does not wait from %1 to %2 (%3), longer than any other station now</source>
        <translation>n’attend pas de %1 à %2 (%3), plus longtemps que toute autre station maintenant</translation>
    </message>
    <message>
        <source>Holds %1 of the batch</source>
        <translation>Tient %1 du lot</translation>
    </message>
    <message>
        <source>Delivered: %1 %2</source>
        <translation>Livré&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s) changed in this scenario</source>
        <translation>
            <numerusform>%Ln paramètre modifié dans ce scénario</numerusform>
            <numerusform>%Ln paramètres modifiés dans ce scénario</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>bottleneck at this moment</source>
        <translation>goulot à ce moment</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>%1 %2 delivered</source>
        <translation>%1 %2 livrés</translation>
    </message>
    <message>
        <source>changed in this scenario</source>
        <translation>modifié dans ce scénario</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Numéro d’article</translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation>Type valorisé</translation>
    </message>
    <message>
        <source>Jam probability, factor</source>
        <translation>Probabilité de micro-arrêt, facteur</translation>
    </message>
    <message>
        <source>Defect rate, factor</source>
        <translation>Taux de défauts, facteur</translation>
    </message>
    <message>
        <source>Cycle time, factor</source>
        <translation>Temps de cycle, facteur</translation>
    </message>
    <message>
        <source>Breakdowns, factor</source>
        <translation>Pannes, facteur</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>Coût matière</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>Coût de transformation</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Prix de vente</translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation>Durée du poste</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Mise en régime</translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation>Postes simulés</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation>Télémétrie toutes les</translation>
    </message>
    <message>
        <source>Production every</source>
        <translation>Production toutes les</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Début du poste</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investissement</translation>
    </message>
    <message>
        <source>Operating hours per year</source>
        <translation>Heures d’exploitation par an</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Taux d’actualisation par an</translation>
    </message>
    <message>
        <source>Life of the investment</source>
        <translation>Durée de vie de l’investissement</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Cadenceur</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>Place dans la ligne</translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation>Pièces par cycle</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Random stream</source>
        <translation>Flux aléatoire</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>not in the line</source>
        <translation>pas dans la ligne</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>Where a station stands: &quot;first&quot; in the line, or after another one</extracomment>
        <translation>première</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>DocumentRoom</name>
    <message>
        <source>Nothing was changed: a project with its unsaved changes may have at most %1 MiB, and this would make it larger.</source>
        <translation>Rien n’a été changé&#xa0;: un projet avec ses modifications non enregistrées peut faire au plus %1 MiB, et ceci le rendrait plus grand.</translation>
    </message>
    <message>
        <source>Nothing was added: a line has at most %1 stations, and with these it would have %2.</source>
        <translation>Rien n’a été ajouté&#xa0;: une ligne a au plus %1 stations, et avec celles-ci elle en aurait %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file of a line may have at most %1 MiB, and this would make it larger.</source>
        <translation>Rien n’a été changé&#xa0;: le fichier d’une ligne peut faire au plus %1 MiB, et ceci le rendrait plus grand.</translation>
    </message>
    <message>
        <source>Nothing was added: a calendar has at most %1 entries, and with these it would have %2.</source>
        <translation>Rien n’a été ajouté&#xa0;: un calendrier a au plus %1 entrées, et avec celles-ci il en aurait %2.</translation>
    </message>
    <message>
        <source>Nothing was added: a project has at most %1 scenarios, those of other lines included, and with this it would have %2.</source>
        <translation>Rien n’a été ajouté&#xa0;: un projet a au plus %1 scénarios, ceux d’autres lignes compris, et avec celui-ci il en aurait %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file of a scenario may have at most %1 MiB, and this would make it larger.</source>
        <translation>Rien n’a été changé&#xa0;: le fichier d’un scénario peut faire au plus %1 MiB, et ceci le rendrait plus grand.</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, items per cycle %2</source>
        <translation>%1, pièces par cycle %2</translation>
    </message>
    <message>
        <source>%1, output %2 → %3</source>
        <translation>%1, sortie %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (reset)</source>
        <comment>a scenario, then a parameter</comment>
        <translation>%1&#xa0;: %2 (réinitialisé)</translation>
    </message>
    <message>
        <source>good units/h</source>
        <translation>unités bonnes/h</translation>
    </message>
    <message>
        <source>OEE</source>
        <translation>TRS</translation>
    </message>
    <message>
        <source>good units/min</source>
        <translation>unités bonnes/min</translation>
    </message>
</context>
<context>
    <name>ElementWords</name>
    <message>
        <source>%1: %2 stops</source>
        <comment>station, name of a stop reason</comment>
        <translation>%1&#xa0;: arrêts «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <comment>name of a stop reason of the line</comment>
        <translation>Arrêts «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <comment>name of an entry</comment>
        <translation>Calendrier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, every</source>
        <comment>stops of a reason; their interval follows</comment>
        <translation>%1, intervalle</translation>
    </message>
    <message>
        <source>%1, each</source>
        <comment>stops of a reason; their length follows</comment>
        <translation>%1, chacun</translation>
    </message>
    <message>
        <source>stations</source>
        <comment>of a calendar entry</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>stations</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>A stop, calendar entry or product is there, as a value</extracomment>
        <translation>présente</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Faster filler</source>
        <translation>Remplisseuse plus rapide</translation>
    </message>
    <message>
        <source>The filler runs 10 % faster and yields about 5 %. What is missing goes to its own stops, which do not get shorter, and to waiting for the rest of the line.</source>
        <translation>La remplisseuse tourne 10 % plus vite et rapporte environ 5 %. Le reste part dans ses propres arrêts, qui ne raccourcissent pas, et dans l’attente du reste de la ligne.</translation>
    </message>
    <message>
        <source>Faster filler repairs</source>
        <translation>Réparations plus rapides de la remplisseuse</translation>
    </message>
    <message>
        <source>The filler is repaired in 6 minutes instead of 8. No buffer can make up for the station that sets the pace: about 1.6 % more.</source>
        <translation>La remplisseuse est réparée en 6 minutes au lieu de 8. Aucun tampon ne remplace la station qui donne la cadence&#xa0;: environ 1,6 % de plus.</translation>
    </message>
    <message>
        <source>Fewer cartoner jams</source>
        <translation>Moins de micro-arrêts à l’étuyeuse</translation>
    </message>
    <message>
        <source>The cartoner jams 30 % less often. The buffer before it hides most of its short stops already: about 1 % more.</source>
        <translation>L’étuyeuse a 30 % de micro-arrêts en moins. Le tampon qui la précède en cache déjà la plupart&#xa0;: environ 1 % de plus.</translation>
    </message>
    <message>
        <source>Fewer case packer jams</source>
        <translation>Moins de micro-arrêts à l’encaisseuse</translation>
    </message>
    <message>
        <source>The case packer jams 30 % less often, and next to nothing is gained: the places before it hide its short stops. Look at a machine&apos;s neighbours before improving it.</source>
        <translation>L’encaisseuse a 30 % de micro-arrêts en moins, et l’on ne gagne presque rien&#xa0;: les places qui la précèdent cachent ses arrêts courts. Regardez les voisines d’une machine avant de l’améliorer.</translation>
    </message>
    <message>
        <source>Larger filler buffer</source>
        <translation>Plus grand tampon à la remplisseuse</translation>
    </message>
    <message>
        <source>600 places behind the filler instead of 150. A minute and a quarter of protection becomes almost six, and most stops of the cartoner no longer reach the filler: about 4.7 % more. The level at which it starts again moves along; at the old one it would be 2.9 %.</source>
        <translation>600 places derrière la remplisseuse au lieu de 150. Une minute et quart de protection en devient presque six, et la plupart des arrêts de l’étuyeuse n’atteignent plus la remplisseuse&#xa0;: environ 4,7 % de plus. Le niveau auquel elle repart suit&#xa0;; à l’ancien ce serait 2,9 %.</translation>
    </message>
    <message>
        <source>100 tubes a minute; the tube filler sets the pace, and every stop behind it costs only what the buffers cannot hide.</source>
        <translation>100 tubes par minute&#xa0;; la remplisseuse de tubes donne la cadence, et chaque arrêt derrière elle ne coûte que ce que les tampons ne peuvent cacher.</translation>
    </message>
    <message>
        <source>Cosmetic tubes</source>
        <translation>Tubes cosmétiques</translation>
    </message>
    <message>
        <source>Every value is engineering judgement, none was measured at a plant.</source>
        <translation>Chaque valeur est une appréciation d’ingénieur, aucune n’a été mesurée dans une usine.</translation>
    </message>
    <message>
        <source>Relief at lunch</source>
        <translation>Relève au déjeuner</translation>
    </message>
    <message>
        <source>Others take over at lunch, and the line runs on: about 7 % more output. The OEE stays where it is, as the break was left out of it; TEEP, which is of all hours, rises by 4 points.</source>
        <translation>D’autres prennent la relève au déjeuner, et la ligne continue&#xa0;: environ 7 % de production en plus. Le TRS reste où il est, car la pause n’y comptait pas&#xa0;; le TEEP, sur toutes les heures, gagne 4 points.</translation>
    </message>
    <message>
        <source>Shorter shade change</source>
        <translation>Changement de teinte plus court</translation>
    </message>
    <message>
        <source>A change of shade takes 15 minutes instead of 30. A changeover is a loss of availability: output, OEE and TEEP all rise, output by about 3.6 %.</source>
        <translation>Un changement de teinte prend 15 minutes au lieu de 30. Un changement de série est une perte de disponibilité&#xa0;: production, TRS et TEEP montent tous, la production d’environ 3,6 %.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The line as it is. The others are compared with it.</source>
        <translation>La ligne comme elle est. Les autres y sont comparés.</translation>
    </message>
    <message>
        <source>Faster inspector</source>
        <translation>Contrôleur plus rapide</translation>
    </message>
    <message>
        <source>The Inspector at 13,000 an hour instead of 11,000. That is 18 % more speed for 0.6 % more output, as it is not the slowest machine.</source>
        <translation>Le contrôleur à 13 000 par heure au lieu de 11 000. C’est 18 % de vitesse en plus pour 0,6 % de production en plus, car ce n’est pas la machine la plus lente.</translation>
    </message>
    <message>
        <source>Filler repaired faster</source>
        <translation>Remplisseuse réparée plus vite</translation>
    </message>
    <message>
        <source>Repairs of the Filler take 10 minutes instead of 15. It is down less, and what it loses cannot be made up elsewhere: it sets the pace.</source>
        <translation>Les réparations de la remplisseuse prennent 10 minutes au lieu de 15. Elle est moins en panne, et ce qu’elle perd ne se rattrape nulle part&#xa0;: elle donne la cadence.</translation>
    </message>
    <message>
        <source>Large buffer test</source>
        <translation>Essai d’un grand tampon</translation>
    </message>
    <message>
        <source>Ten times the places behind the Filler. The Filler is not kept waiting by every stop of the Packer any more, which is worth about 4.5 % of output.</source>
        <translation>Dix fois plus de places derrière la remplisseuse. Chaque arrêt de l’emballeuse ne la fait plus attendre, ce qui vaut environ 4,5 % de la production.</translation>
    </message>
    <message>
        <source>A teaching line of four stations: heavy jams of a fast packer, felt by the filler through too small buffers.</source>
        <translation>Une ligne d’enseignement à quatre stations&#xa0;: de lourds micro-arrêts d’une emballeuse rapide, ressentis par la remplisseuse à travers des tampons trop petits.</translation>
    </message>
    <message>
        <source>Cosmetics line</source>
        <translation>Ligne de cosmétiques</translation>
    </message>
    <message>
        <source>Packer with fewer jams</source>
        <translation>Emballeuse avec moins de micro-arrêts</translation>
    </message>
    <message>
        <source>The Packer jams once in 40 cycles instead of once in 20. It is much faster than the Filler, and its stops still cost output, as the places before it hold less than a stop.</source>
        <translation>L’emballeuse a un micro-arrêt en 40 cycles au lieu de 20. Elle est bien plus rapide que la remplisseuse, et ses arrêts coûtent pourtant de la production, car les places qui la précèdent contiennent moins qu’un arrêt.</translation>
    </message>
    <message>
        <source>The line as it is, after an hour of warm-up. The others are compared with it.</source>
        <translation>La ligne comme elle est, après une heure de mise en régime. Les autres y sont comparés.</translation>
    </message>
    <message>
        <source>Faster packer repairs</source>
        <translation>Réparations plus rapides de la fardeleuse</translation>
    </message>
    <message>
        <source>The shrink packer is repaired in 3 minutes instead of 4. A shorter stop is one that the buffer can hide: about 1 % more.</source>
        <translation>La fardeleuse est réparée en 3 minutes au lieu de 4. Un arrêt plus court en est un que le tampon peut cacher&#xa0;: environ 1 % de plus.</translation>
    </message>
    <message>
        <source>Faster palletizer</source>
        <translation>Palettiseur plus rapide</translation>
    </message>
    <message>
        <source>The palletizer at 110 pallets an hour instead of 95. It is not the slowest, so speed helps it only to catch up after a stop: about 0.3 % more.</source>
        <translation>Le palettiseur à 110 palettes par heure au lieu de 95. Ce n’est pas le plus lent, de sorte que la vitesse ne l’aide qu’à rattraper un arrêt&#xa0;: environ 0,3 % de plus.</translation>
    </message>
    <message>
        <source>36,000 bottles an hour over eight machines; long accumulation tables keep the filler running through short stops.</source>
        <translation>36 000 bouteilles par heure sur huit machines&#xa0;; de longues tables d’accumulation font tourner la remplisseuse pendant les arrêts courts.</translation>
    </message>
    <message>
        <source>PET beverage</source>
        <translation>Boissons en PET</translation>
    </message>
    <message>
        <source>Longer labeller infeed</source>
        <translation>Alimentation plus longue de l’étiqueteuse</translation>
    </message>
    <message>
        <source>3600 places before the labeller instead of 1200, with the restart level at three quarters as before. A minute and a half of protection becomes five and a half, longer than most of its breakdowns: about 3.9 % more.</source>
        <translation>3600 places avant l’étiqueteuse au lieu de 1200, avec le niveau de redémarrage aux trois quarts comme avant. Une minute et demie de protection en devient cinq et demie, plus que la plupart de ses pannes&#xa0;: environ 3,9 % de plus.</translation>
    </message>
    <message>
        <source>Longer packer infeed</source>
        <translation>Alimentation plus longue de la fardeleuse</translation>
    </message>
    <message>
        <source>3000 places before the shrink packer instead of 600. It stops for film as well as for breakdowns, three to four minutes each, and the tables behind the labeller do not hide all of it: about 2.8 % more.</source>
        <translation>3000 places avant la fardeleuse au lieu de 600. Elle s’arrête pour le film comme pour les pannes, trois à quatre minutes chaque fois, et les tables derrière l’étiqueteuse n’en cachent pas tout&#xa0;: environ 2,8 % de plus.</translation>
    </message>
    <message>
        <source>Lunch in turns</source>
        <translation>Déjeuner à tour de rôle</translation>
    </message>
    <message>
        <source>The crew eats in turns and the line runs through: about 6.6 % more output at the same OEE, as a break is planned and left out of it. Compare TEEP.</source>
        <translation>L’équipe mange à tour de rôle et la ligne tourne&#xa0;: environ 6,6 % de production en plus au même TRS, car une pause est planifiée et n’y compte pas. Comparez le TEEP.</translation>
    </message>
    <message>
        <source>Reel splicer</source>
        <translation>Raccordeur de bobines</translation>
    </message>
    <message>
        <source>A splicer joins the label reels, and the labeller neither stops for them nor starts slowly. The tables around it hide most of these short stops already: about 0.4 % more.</source>
        <translation>Un raccordeur joint les bobines d’étiquettes, et l’étiqueteuse ne s’arrête plus pour elles ni ne repart lentement. Les tables autour cachent déjà la plupart de ces arrêts courts&#xa0;: environ 0,4 % de plus.</translation>
    </message>
    <message>
        <source>Faster cartoner</source>
        <translation>Étuyeuse plus rapide</translation>
    </message>
    <message>
        <source>The cartoner at 8000 an hour instead of 7000. Without buffers even a station that is fast enough has to catch up quickly after a stop: about 0.8 % more.</source>
        <translation>L’étuyeuse à 8000 par heure au lieu de 7000. Sans tampons, même une station assez rapide doit rattraper vite après un arrêt&#xa0;: environ 0,8 % de plus.</translation>
    </message>
    <message>
        <source>Fewer thermoformer jams</source>
        <translation>Moins de micro-arrêts à la thermoformeuse</translation>
    </message>
    <message>
        <source>The thermoformer jams 30 % less often. It sets the pace, so what it no longer loses is output: about 3.5 % more.</source>
        <translation>La thermoformeuse a 30 % de micro-arrêts en moins. Elle donne la cadence, donc ce qu’elle ne perd plus est de la production&#xa0;: environ 3,5 % de plus.</translation>
    </message>
    <message>
        <source>Larger blister buffer</source>
        <translation>Plus grand tampon à blisters</translation>
    </message>
    <message>
        <source>600 places for blisters instead of 90. Twenty seconds of protection become two minutes, and the close coupling is broken where it hurts most: about 8 % more.</source>
        <translation>600 places pour les blisters au lieu de 90. Vingt secondes de protection deviennent deux minutes, et le couplage étroit est rompu là où il fait le plus mal&#xa0;: environ 8 % de plus.</translation>
    </message>
    <message>
        <source>Larger leaflet feeder</source>
        <translation>Plus grand magasin à notices</translation>
    </message>
    <message>
        <source>A larger magazine: the cartoner stops for leaflets once in 4000 cartons instead of 2000. The stops are short, but every one of them is felt up to the thermoformer: about 0.6 % more.</source>
        <translation>Un plus grand magasin&#xa0;: l’étuyeuse s’arrête pour les notices une fois en 4000 étuis au lieu de 2000. Les arrêts sont courts, mais chacun se ressent jusqu’à la thermoformeuse&#xa0;: environ 0,6 % de plus.</translation>
    </message>
    <message>
        <source>300 blisters a minute, closely coupled: with hardly any buffer, every machine&apos;s stops are everybody&apos;s.</source>
        <translation>300 blisters par minute, en couplage étroit&#xa0;: presque sans tampon, les arrêts de chaque machine sont ceux de toutes.</translation>
    </message>
    <message>
        <source>Pharma blister</source>
        <translation>Blisters pharmaceutiques</translation>
    </message>
    <message>
        <source>Shorter line clearance</source>
        <translation>Vide de ligne plus court</translation>
    </message>
    <message>
        <source>Line clearance between two lots takes 25 minutes instead of 40: about 4 % more, as much as 30 % fewer jams of the thermoformer.</source>
        <translation>Le vide de ligne entre deux lots prend 25 minutes au lieu de 40&#xa0;: environ 4 % de plus, autant que 30 % de micro-arrêts en moins à la thermoformeuse.</translation>
    </message>
    <message>
        <source>All buffers doubled</source>
        <translation>Tous les tampons doublés</translation>
    </message>
    <message>
        <source>Twice the places everywhere gain about 2.4 %. Compare that with the places around the grinder alone.</source>
        <translation>Deux fois plus de places partout rapportent environ 2,4 %. Comparez avec les seules places autour de la rectifieuse.</translation>
    </message>
    <message>
        <source>Faster grinder repairs</source>
        <translation>Réparations plus rapides de la rectifieuse</translation>
    </message>
    <message>
        <source>The grinder is repaired in 10 minutes instead of 15: about 2 % more, nearly as much as twice the buffers everywhere.</source>
        <translation>La rectifieuse est réparée en 10 minutes au lieu de 15&#xa0;: environ 2 % de plus, presque autant que deux fois les tampons partout.</translation>
    </message>
    <message>
        <source>Larger grinder infeed</source>
        <translation>Plus grande alimentation de la rectifieuse</translation>
    </message>
    <message>
        <source>30 places before the grinder instead of 15. Its suppliers are faster and keep it fed already: about 0.8 % more.</source>
        <translation>30 places avant la rectifieuse au lieu de 15. Ses fournisseurs sont plus rapides et l’alimentent déjà&#xa0;: environ 0,8 % de plus.</translation>
    </message>
    <message>
        <source>Larger grinder outfeed</source>
        <translation>Plus grande évacuation de la rectifieuse</translation>
    </message>
    <message>
        <source>24 places behind the grinder instead of 8. It runs on while the honing machine stands: about 1.4 % more.</source>
        <translation>24 places derrière la rectifieuse au lieu de 8. Elle continue pendant que la machine à roder est à l’arrêt&#xa0;: environ 1,4 % de plus.</translation>
    </message>
    <message>
        <source>Seven operations at a takt of 62 s; the grinder is the slowest and the least reliable, so its neighbours matter most.</source>
        <translation>Sept opérations à un takt de 62 s&#xa0;; la rectifieuse est la plus lente et la moins fiable, c’est pourquoi ses voisines comptent le plus.</translation>
    </message>
    <message>
        <source>Serial machining</source>
        <translation>Usinage en série</translation>
    </message>
    <message>
        <source>Longer tool life</source>
        <translation>Outils plus durables</translation>
    </message>
    <message>
        <source>The tools of mill, drill and bore last half as long again. Three machines stop a third less for their tools, for about 0.4 % more output: none of them is the grinder.</source>
        <translation>Les outils de fraisage, de perçage et d’alésage durent moitié plus longtemps. Trois machines s’arrêtent un tiers de fois moins pour leurs outils, pour environ 0,4 % de production en plus&#xa0;: aucune n’est la rectifieuse.</translation>
    </message>
    <message>
        <source>Rarer dressing</source>
        <translation>Dressage plus rare</translation>
    </message>
    <message>
        <source>The grinding wheel is dressed after 90 parts instead of 60: about 0.75 % more from one machine, the one that sets the pace.</source>
        <translation>La meule est dressée après 90 pièces au lieu de 60&#xa0;: environ 0,75 % de plus par une machine, celle qui donne la cadence.</translation>
    </message>
    <message>
        <source>Fewer packer jams</source>
        <translation>Moins de micro-arrêts à l’emballeuse</translation>
    </message>
    <message>
        <source>The tray packer jams 30 % less often: about 1 % more. The larger cup buffer gains more than four times that.</source>
        <translation>La barquetteuse a 30 % de micro-arrêts en moins&#xa0;: environ 1 % de plus. Le plus grand tampon à pots rapporte plus de quatre fois cela.</translation>
    </message>
    <message>
        <source>Fruit change without scrap</source>
        <translation>Changement de fruit sans rebut</translation>
    </message>
    <message>
        <source>Nothing is thrown away after a change of fruit, instead of 300 cups: about 0.6 % more. The stop itself stays; this is the quality it costs.</source>
        <translation>Rien n’est jeté après un changement de fruit, au lieu de 300 pots&#xa0;: environ 0,6 % de plus. L’arrêt lui-même reste&#xa0;; c’est la qualité qu’il coûte.</translation>
    </message>
    <message>
        <source>Larger cup buffer</source>
        <translation>Plus grand tampon à pots</translation>
    </message>
    <message>
        <source>960 places behind the cup filler instead of 240. Its stops and those of the tray packer meet here, and both are hidden for longer: about 4.3 % more.</source>
        <translation>960 places derrière la remplisseuse de pots au lieu de 240. Ses arrêts et ceux de la barquetteuse se rencontrent ici, et les deux restent cachés plus longtemps&#xa0;: environ 4,3 % de plus.</translation>
    </message>
    <message>
        <source>Larger tray buffer</source>
        <translation>Plus grand tampon à plateaux</translation>
    </message>
    <message>
        <source>160 places for trays instead of 40. On the conveyor 8 of them are under way, so that the 40 protect for little more than a minute; the tray packer then waits less for the labeller and the palletizer: about 2.5 % more.</source>
        <translation>160 places pour les plateaux au lieu de 40. Sur le convoyeur, 8 d’entre eux sont en route, de sorte que les 40 ne protègent guère plus d’une minute&#xa0;; la barquetteuse attend alors moins l’étiqueteuse et le palettiseur&#xa0;: environ 2,5 % de plus.</translation>
    </message>
    <message>
        <source>24,000 cups an hour; the cup filler&apos;s long breakdowns weigh most, the buffers before and after the tray packer next.</source>
        <translation>24 000 pots par heure&#xa0;; les longues pannes de la remplisseuse de pots pèsent le plus, puis les tampons avant et après la barquetteuse.</translation>
    </message>
    <message>
        <source>Yoghurt cups</source>
        <translation>Pots de yaourt</translation>
    </message>
    <message>
        <source>Shorter cleaning</source>
        <translation>Nettoyage plus court</translation>
    </message>
    <message>
        <source>Cleaning takes 45 minutes instead of 60: about 3.7 % more output. It is planned, so the OEE does not move: a plant that looks at its OEE alone does not see this gain.</source>
        <translation>Le nettoyage prend 45 minutes au lieu de 60&#xa0;: environ 3,7 % de production en plus. Il est planifié, donc le TRS ne bouge pas&#xa0;: une usine qui ne regarde que son TRS ne voit pas ce gain.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Finished items</source>
        <translation>Pièces finies</translation>
    </message>
    <message>
        <source>items that the last station delivered</source>
        <translation>pièces que la dernière station a livrées</translation>
    </message>
    <message>
        <source>Finished items per hour</source>
        <translation>Pièces finies par heure</translation>
    </message>
    <message>
        <source>items that the last station delivered / hours, planned stops included</source>
        <translation>pièces que la dernière station a livrées / heures, arrêts planifiés compris</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Unités par heure</translation>
    </message>
    <message>
        <source>base units delivered, good and defective / hours, planned stops included</source>
        <translation>unités de base livrées, bonnes et défectueuses / heures, arrêts planifiés compris</translation>
    </message>
    <message>
        <source>Good units per hour</source>
        <translation>Unités bonnes par heure</translation>
    </message>
    <message>
        <source>good base units delivered / hours, planned stops included</source>
        <translation>unités de base bonnes livrées / heures, arrêts planifiés compris</translation>
    </message>
    <message>
        <source>Output per hour</source>
        <translation>Production par heure</translation>
    </message>
    <message>
        <source>good base units output / hours, planned stops included; they are output when the last station past the constraint that collects several items takes them, in a line without one when they are delivered</source>
        <translation>unités de base bonnes produites / heures, arrêts planifiés compris&#xa0;; elles sont produites quand la dernière station après le cadenceur qui collecte plusieurs pièces les prend, dans une ligne sans une telle station quand elles sont livrées</translation>
    </message>
    <message>
        <source>Units delivered</source>
        <translation>Unités livrées</translation>
    </message>
    <message>
        <source>base units delivered, good and defective</source>
        <translation>unités de base livrées, bonnes et défectueuses</translation>
    </message>
    <message>
        <source>Good units delivered</source>
        <translation>Unités bonnes livrées</translation>
    </message>
    <message>
        <source>good base units delivered</source>
        <translation>unités de base bonnes livrées</translation>
    </message>
    <message>
        <source>Units rejected</source>
        <translation>Unités rejetées</translation>
    </message>
    <message>
        <source>base units in the items that any station rejected</source>
        <translation>unités de base dans les pièces rejetées par une station quelconque</translation>
    </message>
    <message>
        <source>Rejected share</source>
        <translation>Part rejetée</translation>
    </message>
    <message>
        <source>base units rejected / (those that the first station to make an item completed + those rejected before it)</source>
        <translation>unités de base rejetées / (celles achevées par la première station qui fait une pièce + celles rejetées avant elle)</translation>
    </message>
    <message>
        <source>Defective finished items</source>
        <translation>Pièces finies défectueuses</translation>
    </message>
    <message>
        <source>finished items that are marked defective themselves</source>
        <translation>pièces finies qui sont elles-mêmes marquées défectueuses</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>En-cours</translation>
    </message>
    <message>
        <source>base units between the source and delivery or rejection, averaged over time</source>
        <translation>unités de base entre la source et la livraison ou le rejet, en moyenne dans le temps</translation>
    </message>
    <message>
        <source>Lead time, mean</source>
        <translation>Temps de traversée, moyenne</translation>
    </message>
    <message>
        <source>time of a finished item since the oldest of its contents was taken from the source</source>
        <translation>temps d’une pièce finie depuis que le plus ancien de ses contenus a été pris à la source</translation>
    </message>
    <message>
        <source>Lead time, 95th percentile</source>
        <translation>Temps de traversée, 95e percentile</translation>
    </message>
    <message>
        <source>lead time that 95 % of a shift&apos;s finished items do not exceed; the interval leaves room for shifts with stops of hours</source>
        <translation>temps de traversée que 95 % des pièces finies d’un poste ne dépassent pas&#xa0;; l’intervalle laisse de la marge pour des postes avec des arrêts de plusieurs heures</translation>
    </message>
    <message>
        <source>OEE</source>
        <translation>TRS</translation>
    </message>
    <message>
        <source>output per scheduled hour / rated pace of the constraint, in base units</source>
        <translation>production par heure planifiée / cadence nominale du cadenceur, en unités de base</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>Sans attente</translation>
    </message>
    <message>
        <source>constraint: time neither starved nor blocked / scheduled time</source>
        <translation>cadenceur&#xa0;: temps ni en manque ni saturé / temps planifié</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>constraint: time neither waiting nor down / time not waiting</source>
        <translation>cadenceur&#xa0;: temps ni en attente ni en panne / temps sans attente</translation>
    </message>
    <message>
        <source>Performance</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Performance</translation>
    </message>
    <message>
        <source>constraint: cycles × ideal cycle time / (executing + jammed time)</source>
        <translation>cadenceur&#xa0;: cycles × temps de cycle idéal / (temps d’exécution + de micro-arrêt)</translation>
    </message>
    <message>
        <source>Line fill</source>
        <translation>Remplissage de la ligne</translation>
    </message>
    <message>
        <source>base units output or rejected at or after the constraint / base units the constraint made</source>
        <translation>unités de base produites ou rejetées au cadenceur ou après / unités de base faites par le cadenceur</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>good base units output / base units output or rejected at or after the constraint</source>
        <translation>unités de base bonnes produites / unités de base produites ou rejetées au cadenceur ou après</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>constraint: scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation>cadenceur&#xa0;: temps planifié / temps total&#xa0;; planifié est ce qu’aucun arrêt planifié ne prend</translation>
    </message>
    <message>
        <source>TEEP</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>TEEP</translation>
    </message>
    <message>
        <source>output per hour of all time / rated pace of the constraint, in base units: loading × OEE</source>
        <translation>production par heure du temps total / cadence nominale du cadenceur, en unités de base&#xa0;: charge × TRS</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>En manque</translation>
    </message>
    <message>
        <source>share of time waiting for items from upstream</source>
        <translation>part du temps à attendre des pièces de l’amont</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>share of time working on items</source>
        <translation>part du temps à travailler des pièces</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>share of time broken down</source>
        <translation>part du temps en panne</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>En micro-arrêt</translation>
    </message>
    <message>
        <source>share of time in short stops</source>
        <translation>part du temps en arrêts courts</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Saturée</translation>
    </message>
    <message>
        <source>share of time holding an output for which there is no room downstream</source>
        <translation>part du temps à tenir une sortie qui n’a pas de place en aval</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>cycles completed</source>
        <translation>cycles achevés</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>items delivered downstream</source>
        <translation>pièces livrées vers l’aval</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>defects that arose here</source>
        <translation>défauts apparus ici</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejets</translation>
    </message>
    <message>
        <source>items sent to the reject bin</source>
        <translation>pièces envoyées au bac de rejet</translation>
    </message>
    <message>
        <source>Units rejected here</source>
        <translation>Unités rejetées ici</translation>
    </message>
    <message>
        <source>base units in the items that this station rejected</source>
        <translation>unités de base dans les pièces que cette station a rejetées</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>breakdowns that began</source>
        <translation>pannes qui ont commencé</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Micro-arrêts</translation>
    </message>
    <message>
        <source>short stops that began</source>
        <translation>arrêts courts qui ont commencé</translation>
    </message>
    <message>
        <source>time neither starved nor blocked / scheduled time</source>
        <translation>temps ni en manque ni saturé / temps planifié</translation>
    </message>
    <message>
        <source>time neither waiting nor down / time not waiting</source>
        <translation>temps ni en attente ni en panne / temps sans attente</translation>
    </message>
    <message>
        <source>cycles × ideal cycle time / (executing + jammed time)</source>
        <translation>cycles × temps de cycle idéal / (temps d’exécution + de micro-arrêt)</translation>
    </message>
    <message>
        <source>(cycles − defects) / cycles</source>
        <translation>(cycles − défauts) / cycles</translation>
    </message>
    <message>
        <source>OEE as scheduled</source>
        <translation>TRS planifié</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / scheduled time</source>
        <translation>(cycles − défauts) × temps de cycle idéal / temps planifié</translation>
    </message>
    <message>
        <source>OEE stand-alone</source>
        <translation>TRS isolé</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / time not waiting</source>
        <translation>(cycles − défauts) × temps de cycle idéal / temps sans attente</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Hors panne</translation>
    </message>
    <message>
        <source>1 − time down / scheduled time</source>
        <translation>1 − temps en panne / temps planifié</translation>
    </message>
    <message>
        <source>Buffer level, mean</source>
        <translation>Niveau du tampon, moyenne</translation>
    </message>
    <message>
        <source>items in the buffer after the station, averaged over time</source>
        <translation>pièces dans le tampon après la station, en moyenne dans le temps</translation>
    </message>
    <message>
        <source>Buffer level, maximum</source>
        <translation>Niveau du tampon, maximum</translation>
    </message>
    <message>
        <source>most items in the buffer after the station</source>
        <translation>le plus de pièces dans le tampon après la station</translation>
    </message>
    <message>
        <source>Buffer full</source>
        <translation>Tampon plein</translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is full</source>
        <translation>part du temps où le tampon après la station est plein</translation>
    </message>
    <message>
        <source>Buffer empty</source>
        <translation>Tampon vide</translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is empty</source>
        <translation>part du temps où le tampon après la station est vide</translation>
    </message>
    <message>
        <source>Sole bottleneck</source>
        <translation>Seul goulot</translation>
    </message>
    <message>
        <source>share of time in which the station alone has the longest active period</source>
        <translation>part du temps où la station a seule la plus longue période active</translation>
    </message>
    <message>
        <source>Shifting bottleneck</source>
        <translation>Goulot mouvant</translation>
    </message>
    <message>
        <source>share of time in which the bottleneck shifts to or from the station</source>
        <translation>part du temps où le goulot passe à la station ou la quitte</translation>
    </message>
    <message>
        <source>In changeover</source>
        <translation>En changement de série</translation>
    </message>
    <message>
        <source>share of time in changeovers</source>
        <translation>part du temps en changements de série</translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation>Arrêt planifié</translation>
    </message>
    <message>
        <source>share of time in planned stops, which is not scheduled</source>
        <translation>part du temps en arrêts planifiés, qui n’est pas planifiée</translation>
    </message>
    <message>
        <source>scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation>temps planifié / temps total&#xa0;; planifié est ce qu’aucun arrêt planifié ne prend</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / all time: loading × OEE as scheduled</source>
        <translation>(cycles − défauts) × temps de cycle idéal / temps total&#xa0;: charge × TRS planifié</translation>
    </message>
    <message>
        <source>False rejects</source>
        <translation>Faux rejets</translation>
    </message>
    <message>
        <source>items rejected here that were not defective</source>
        <translation>pièces rejetées ici qui n’étaient pas défectueuses</translation>
    </message>
    <message>
        <source>Units rejected because of it</source>
        <translation>Unités rejetées à cause d’elle</translation>
    </message>
    <message>
        <source>base units in the items rejected anywhere that became defective here first</source>
        <translation>unités de base dans les pièces rejetées où que ce soit qui sont devenues défectueuses ici d’abord</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>Coût matière</translation>
    </message>
    <message>
        <source>units of the product made × material cost of one, scrap included</source>
        <translation>unités du produit faites × coût matière de l’une, rebut compris</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>Coût de transformation</translation>
    </message>
    <message>
        <source>units of the product made × conversion cost of one, scrap included</source>
        <translation>unités du produit faites × coût de transformation de l’une, rebut compris</translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation>Taux horaires</translation>
    </message>
    <message>
        <source>labour and overhead of all hours, energy of the hours in which stations run</source>
        <translation>main-d’œuvre et frais généraux de toutes les heures, énergie des heures où les stations marchent</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>good units of the product output × selling price</source>
        <translation>unités bonnes du produit produites × prix de vente</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>revenue − material − conversion − cost rates</source>
        <translation>chiffre d’affaires − matière − transformation − taux horaires</translation>
    </message>
    <message>
        <source>Material cost per hour</source>
        <translation>Coût matière par heure</translation>
    </message>
    <message>
        <source>material cost / hours, planned stops included</source>
        <translation>coût matière / heures, arrêts planifiés compris</translation>
    </message>
    <message>
        <source>Conversion cost per hour</source>
        <translation>Coût de transformation par heure</translation>
    </message>
    <message>
        <source>conversion cost / hours, planned stops included</source>
        <translation>coût de transformation / heures, arrêts planifiés compris</translation>
    </message>
    <message>
        <source>Cost rates per hour</source>
        <translation>Taux horaires par heure</translation>
    </message>
    <message>
        <source>cost rates / hours, planned stops included</source>
        <translation>taux horaires / heures, arrêts planifiés compris</translation>
    </message>
    <message>
        <source>Revenue per hour</source>
        <translation>Chiffre d’affaires par heure</translation>
    </message>
    <message>
        <source>revenue / hours, planned stops included</source>
        <translation>chiffre d’affaires / heures, arrêts planifiés compris</translation>
    </message>
    <message>
        <source>Margin per hour</source>
        <translation>Marge par heure</translation>
    </message>
    <message>
        <source>margin / hours, planned stops included</source>
        <translation>marge / heures, arrêts planifiés compris</translation>
    </message>
    <message>
        <source>Material cost per good unit</source>
        <translation>Coût matière par unité bonne</translation>
    </message>
    <message>
        <source>material cost / good base units output</source>
        <translation>coût matière / unités de base bonnes produites</translation>
    </message>
    <message>
        <source>Conversion cost per good unit</source>
        <translation>Coût de transformation par unité bonne</translation>
    </message>
    <message>
        <source>conversion cost / good base units output</source>
        <translation>coût de transformation / unités de base bonnes produites</translation>
    </message>
    <message>
        <source>Cost rates per good unit</source>
        <translation>Taux horaires par unité bonne</translation>
    </message>
    <message>
        <source>cost rates / good base units output</source>
        <translation>taux horaires / unités de base bonnes produites</translation>
    </message>
    <message>
        <source>Margin per good unit</source>
        <translation>Marge par unité bonne</translation>
    </message>
    <message>
        <source>margin / good base units output</source>
        <translation>marge / unités de base bonnes produites</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Reload %1</source>
        <translation>Recharger %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>LineTwin files (*.yaml *.yml);;All files (*)</source>
        <translation>Fichiers LineTwin (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FilePatience</name>
    <message>
        <source>Waiting for the disk</source>
        <translation>Attente du disque</translation>
    </message>
    <message>
        <source>The disk of %1 does not answer.</source>
        <translation>Le disque de %1 ne répond pas.</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>&amp;Ne pas attendre</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Not saved yet:
%1</source>
        <translation>Pas encore enregistré&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>%1
Your changes are still here; save them to another place.</source>
        <translation>%1
Vos modifications sont toujours là&#xa0;; enregistrez-les ailleurs.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not there.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de «&#xa0;%2&#xa0;», qui n’est pas là.</translation>
    </message>
    <message>
        <source>It was looked for at
%1
If it was moved, say where it is now; other files are then looked for beside it, too.</source>
        <translation>Il a été cherché à
%1
S’il a été déplacé, dites où il est maintenant&#xa0;; d’autres fichiers seront alors aussi cherchés à côté.</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Localiser…</translation>
    </message>
    <message>
        <source>&amp;Open without it</source>
        <translation>&amp;Ouvrir sans lui</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Récupérer les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Another window was closed unexpectedly, too. Recover its changes?</source>
        <translation>Une autre fenêtre a aussi été fermée de façon inattendue. Récupérer ses modifications&#xa0;?</translation>
    </message>
    <message>
        <source>LineTwin was closed unexpectedly. Recover the unsaved changes?</source>
        <translation>LineTwin a été fermé de façon inattendue. Récupérer les modifications non enregistrées&#xa0;?</translation>
    </message>
    <message>
        <source>Kept %1:
%2</source>
        <translation>Gardé %1&#xa0;:
%2</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>Recover in another &amp;window</source>
        <translation>Récupérer dans une &amp;autre fenêtre</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>“%1” was not accepted, and goes if you go on.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été accepté et sera perdu si vous continuez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not accepted, and go if you go on.</source>
        <translation>
            <numerusform>%Ln saisie n’a pas été acceptée et sera perdue si vous continuez.</numerusform>
            <numerusform>%Ln saisies n’ont pas été acceptées et seront perdues si vous continuez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <comment>a field, what was typed there, why it is no value</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Drop and go on</source>
        <translation>&amp;Abandonner et continuer</translation>
    </message>
    <message>
        <source>Unsaved changes of the computer “%1” are kept here. Recover them?</source>
        <translation>Des modifications non enregistrées de l’ordinateur «&#xa0;%1&#xa0;» sont gardées ici. Les récupérer&#xa0;?</translation>
    </message>
    <message>
        <source>That computer may still be using them. Recover or discard them only if LineTwin no longer runs there.</source>
        <translation>Cet ordinateur les utilise peut-être encore. Ne les récupérez ou ne les abandonnez que si LineTwin n’y est plus en marche.</translation>
    </message>
    <message>
        <source>Studies not kept</source>
        <translation>Études non gardées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished study(ies) would be lost.</source>
        <translation>
            <numerusform>%Ln étude terminée serait perdue.</numerusform>
            <numerusform>%Ln études terminées seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation>&amp;Continuer sans elles</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>there is another product of this name</source>
        <translation>il y a un autre produit de ce nom</translation>
    </message>
    <message>
        <source>there are no stations in this text</source>
        <translation>aucune station dans ce texte</translation>
    </message>
    <message>
        <source>must be linetwin/line/1 or linetwin/line/2</source>
        <translation>doit être linetwin/line/1 ou linetwin/line/2</translation>
    </message>
    <message>
        <source>this program does not know `%1`, only version 1; a newer LineTwin may</source>
        <translation>ce programme ne connaît pas `%1`, seulement la version 1&#xa0;; un LineTwin plus récent peut-être</translation>
    </message>
    <message>
        <source>this program does not know `%1`, only versions 1 to %2; a newer LineTwin may</source>
        <translation>ce programme ne connaît pas `%1`, seulement les versions 1 à %2&#xa0;; un LineTwin plus récent peut-être</translation>
    </message>
    <message>
        <source>must be linetwin/line/1, linetwin/scenario/1 or linetwin/project/1</source>
        <translation>doit être linetwin/line/1, linetwin/scenario/1 ou linetwin/project/1</translation>
    </message>
    <message>
        <source>this is neither a line, a scenario nor a project</source>
        <translation>ceci n’est ni une ligne, ni un scénario, ni un projet</translation>
    </message>
    <message>
        <source>this is neither a line, which has the key `topology`, nor a scenario, which has the key `line`, nor a project, which has the key `scenarios`</source>
        <translation>ceci n’est ni une ligne, qui a la clé `topology`, ni un scénario, qui a la clé `line`, ni un projet, qui a la clé `scenarios`</translation>
    </message>
    <message>
        <source>`%1` is no line; a line is wanted here</source>
        <translation>`%1` n’est pas une ligne&#xa0;; il faut une ligne ici</translation>
    </message>
    <message>
        <source>must be the path of a line&apos;s file</source>
        <translation>doit être le chemin du fichier d’une ligne</translation>
    </message>
    <message>
        <source>the line cannot be read: %1</source>
        <translation>la ligne ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>il manque un nom</translation>
    </message>
    <message>
        <source>a name may have at most %1 characters</source>
        <translation>un nom peut avoir au plus %1 caractères</translation>
    </message>
    <message>
        <source>a control character is not allowed in a name</source>
        <translation>un caractère de commande n’est pas permis dans un nom</translation>
    </message>
    <message>
        <source>a name must not begin or end with a space</source>
        <translation>un nom ne doit ni commencer ni finir par une espace</translation>
    </message>
    <message>
        <source>Baseline is the line as it is today; choose another name</source>
        <translation>Baseline est la ligne comme elle est aujourd’hui&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>a scenario cannot drop a reason; {every: null} switches it off</source>
        <translation>un scénario ne peut pas supprimer une raison&#xa0;; {every: null} la met hors service</translation>
    </message>
    <message>
        <source>a calendar entry needs `minutes`</source>
        <translation>une entrée du calendrier a besoin de `minutes`</translation>
    </message>
    <message>
        <source>must be a list of stations, or all</source>
        <translation>doit être une liste de stations, ou all</translation>
    </message>
    <message>
        <source>must be a list of stations, each after a `-`</source>
        <translation>doit être une liste de stations, chacune après un `-`</translation>
    </message>
    <message>
        <source>a line may have at most %1 stations</source>
        <translation>une ligne peut avoir au plus %1 stations</translation>
    </message>
    <message>
        <source>a measurement has a name and either mean and sd, per_input and tare, or text</source>
        <translation>une mesure a un nom et soit mean et sd, soit per_input et tare, soit text</translation>
    </message>
    <message>
        <source>must be a list of parameters, like [uph]</source>
        <translation>doit être une liste de paramètres, comme [uph]</translation>
    </message>
    <message>
        <source>there is no parameter `%1`</source>
        <translation>paramètre `%1` inconnu</translation>
    </message>
    <message>
        <source>there is no station `%1` in the line</source>
        <translation>aucune station `%1` dans la ligne</translation>
    </message>
    <message>
        <source>there is no scenario `%1`; did you mean `%2`?</source>
        <translation>scénario `%1` inconnu&#xa0;; vouliez-vous dire `%2`&#xa0;?</translation>
    </message>
    <message>
        <source>there is no scenario `%1` in the project</source>
        <translation>aucun scénario `%1` dans le projet</translation>
    </message>
    <message>
        <source>must be a list of lines, each after a `-`</source>
        <translation>doit être une liste de lignes, chacune après un `-`</translation>
    </message>
    <message>
        <source>must be a list of moments, each after a `-`</source>
        <translation>doit être une liste de moments, chacun après un `-`</translation>
    </message>
    <message>
        <source>this is no project</source>
        <translation>ceci n’est pas un projet</translation>
    </message>
    <message>
        <source>must be a list of scenarios, each after a `-`</source>
        <translation>doit être une liste de scénarios, chacun après un `-`</translation>
    </message>
    <message>
        <source>a project may have at most %1 scenarios</source>
        <translation>un projet peut avoir au plus %1 scénarios</translation>
    </message>
    <message>
        <source>the line is written in the project, so that its scenarios have to be written here, too</source>
        <translation>la ligne est écrite dans le projet, de sorte que ses scénarios doivent l’être aussi ici</translation>
    </message>
    <message>
        <source>the scenario cannot be read: %1</source>
        <translation>le scénario ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the scenario `%1` is not there and was left out</source>
        <translation>le scénario `%1` n’est pas là et a été laissé de côté</translation>
    </message>
    <message>
        <source>`%1` is no scenario; a scenario is wanted here</source>
        <translation>`%1` n’est pas un scénario&#xa0;; il faut un scénario ici</translation>
    </message>
    <message>
        <source>`%1` is a scenario of another line</source>
        <translation>`%1` est un scénario d’une autre ligne</translation>
    </message>
    <message>
        <source>the project has another scenario or line `%1`</source>
        <translation>le projet a un autre scénario ou une autre ligne `%1`</translation>
    </message>
    <message>
        <source>must be a list of names of scenarios</source>
        <translation>doit être une liste de noms de scénarios</translation>
    </message>
    <message>
        <source>only `multiply` is possible here; without the key, measures that touch the same parameter exclude each other</source>
        <translation>seul `multiply` est possible ici&#xa0;; sans la clé, les mesures qui touchent le même paramètre s’excluent</translation>
    </message>
    <message>
        <source>the tag %1 has no meaning here; leave it out</source>
        <translation>le tag %1 n’a pas de sens ici&#xa0;; laissez-le de côté</translation>
    </message>
    <message>
        <source>too many problems; the rest are not shown</source>
        <translation>trop de problèmes&#xa0;; les autres ne sont pas affichés</translation>
    </message>
    <message>
        <source>must be a mapping: lines of `key: value`</source>
        <translation>doit être un tableau associatif&#xa0;: des lignes de `key: value`</translation>
    </message>
    <message>
        <source>a key must be a text; put it in quotes</source>
        <translation>une clé doit être un texte&#xa0;; mettez-la entre guillemets</translation>
    </message>
    <message>
        <source>the key stands twice; first in line %1</source>
        <translation>la clé figure deux fois&#xa0;; d’abord à la ligne %1</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>cette clé manque</translation>
    </message>
    <message>
        <source>this key does not belong here but inside `%1`</source>
        <translation>cette clé n’a pas sa place ici mais dans `%1`</translation>
    </message>
    <message>
        <source>a space is missing after the `:`</source>
        <translation>il manque une espace après le `:`</translation>
    </message>
    <message>
        <source>this key is not known here; did you mean `%1`?</source>
        <translation>cette clé n’est pas connue ici&#xa0;; vouliez-vous dire `%1`&#xa0;?</translation>
    </message>
    <message>
        <source>this key is not known here; known are: %1</source>
        <translation>cette clé n’est pas connue ici&#xa0;; sont connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be a number, not a text; leave out the quotes</source>
        <translation>doit être un nombre, pas un texte&#xa0;; laissez de côté les guillemets</translation>
    </message>
    <message>
        <source>must be a number, not empty or null</source>
        <translation>doit être un nombre, ni vide ni null</translation>
    </message>
    <message>
        <source>must be a number, not a list or a mapping</source>
        <translation>doit être un nombre, ni une liste ni un tableau associatif</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>doit être un nombre fini</translation>
    </message>
    <message>
        <source>`%1` is not a number; write it with digits and a point, like 0.5</source>
        <translation>`%1` n’est pas un nombre&#xa0;; écrivez-le avec des chiffres et un point, comme 0.5</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 n’est pas un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>must be a text; to mean a word like null, put it in quotes</source>
        <translation>doit être un texte&#xa0;; pour un mot comme null, mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>must be a text, not a list or a mapping</source>
        <translation>doit être un texte, ni une liste ni un tableau associatif</translation>
    </message>
    <message>
        <source>the text in quotes that begins here never ends; write %1 at its end</source>
        <translation>le texte entre guillemets qui commence ici ne finit jamais&#xa0;; écrivez %1 à sa fin</translation>
    </message>
    <message>
        <source>the text in quotes that begins here ends in line %1; is a quote missing before?</source>
        <translation>le texte entre guillemets qui commence ici finit à la ligne %1&#xa0;; manque-t-il un guillemet avant&#xa0;?</translation>
    </message>
    <message>
        <source>`%1` closes nothing here; remove it</source>
        <translation>`%1` ne ferme rien ici&#xa0;; retirez-le</translation>
    </message>
    <message>
        <source>`%1` cannot close the `%2` of line %3; write `%4` before it</source>
        <translation>`%1` ne peut pas fermer le `%2` de la ligne %3&#xa0;; écrivez `%4` avant</translation>
    </message>
    <message>
        <source>a bracket is not closed before this</source>
        <translation>un crochet ou une accolade n’est pas fermé avant ceci</translation>
    </message>
    <message>
        <source>a `,` or `%1` is missing before this</source>
        <translation>il manque un `,` ou `%1` avant ceci</translation>
    </message>
    <message>
        <source>the `%1` is not closed; write `%2` where it ends</source>
        <translation>le `%1` n’est pas fermé&#xa0;; écrivez `%2` où il finit</translation>
    </message>
    <message>
        <source>a second `: ` in one line; put the text that holds it in quotes</source>
        <translation>un second `: ` sur une ligne&#xa0;; mettez entre guillemets le texte qui le contient</translation>
    </message>
    <message>
        <source>a key is missing before the `:`</source>
        <translation>il manque une clé avant le `:`</translation>
    </message>
    <message>
        <source>a `:` is missing in `%1`; write `key: value`, or `key:` above lines that are indented more</source>
        <translation>il manque un `:` dans `%1`&#xa0;; écrivez `key: value`, ou `key:` au-dessus de lignes plus en retrait</translation>
    </message>
    <message>
        <source>a space is missing after the `:` in `%1`</source>
        <translation>il manque une espace après le `:` dans `%1`</translation>
    </message>
    <message>
        <source>this line is indented more than `%1`, which has a value already; begin it in column %2</source>
        <translation>cette ligne est plus en retrait que `%1`, qui a déjà une valeur&#xa0;; commencez-la à la colonne %2</translation>
    </message>
    <message>
        <source>nothing can follow the value here; put all of it in quotes, or write this on a line of its own</source>
        <translation>rien ne peut suivre la valeur ici&#xa0;; mettez le tout entre guillemets, ou écrivez ceci sur une ligne à part</translation>
    </message>
    <message>
        <source>the line is indented like none that it could belong to; it may begin in column: %1</source>
        <translation>la ligne n’est en retrait comme aucune dont elle pourrait relever&#xa0;; elle peut commencer à la colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing in the file is called `%1`; put a text that begins with `*` in quotes</source>
        <translation>rien dans le fichier ne s’appelle `%1`&#xa0;; mettez entre guillemets un texte qui commence par `*`</translation>
    </message>
    <message>
        <source>`%1` means nothing in double quotes; write `\\` for a backslash, or use single quotes</source>
        <translation>`%1` ne signifie rien entre guillemets doubles&#xa0;; écrivez `\\` pour une barre oblique inverse, ou utilisez des guillemets simples</translation>
    </message>
    <message>
        <source>a text that begins with `%1` has to be in quotes</source>
        <translation>un texte qui commence par `%1` doit être entre guillemets</translation>
    </message>
    <message>
        <source>a list cannot begin here; write each `- ` on a line of its own, below the key</source>
        <translation>une liste ne peut pas commencer ici&#xa0;; écrivez chaque `- ` sur une ligne à part, sous la clé</translation>
    </message>
    <message>
        <source>a key cannot stand here; write it on a line of its own</source>
        <translation>une clé ne peut pas figurer ici&#xa0;; écrivez-la sur une ligne à part</translation>
    </message>
    <message>
        <source>`\x` needs 2, `\u` 4 and `\U` 8 digits from 0 to 9 and A to F before this</source>
        <translation>`\x` demande 2, `\u` 4 et `\U` 8 chiffres de 0 à 9 et de A à F avant ceci</translation>
    </message>
    <message>
        <source>there is no character of this number</source>
        <translation>aucun caractère n’a ce numéro</translation>
    </message>
    <message>
        <source>a name is missing before this; put a text that begins with `*` or `&amp;` in quotes</source>
        <translation>il manque un nom avant ceci&#xa0;; mettez entre guillemets un texte qui commence par `*` ou `&amp;`</translation>
    </message>
    <message>
        <source>after `|` or `&gt;` only a number from 1 to 9 and `+` or `-` may stand</source>
        <translation>après `|` ou `&gt;` seuls un nombre de 1 à 9 et `+` ou `-` peuvent figurer</translation>
    </message>
    <message>
        <source>put a text that begins with `!` in quotes</source>
        <translation>mettez entre guillemets un texte qui commence par `!`</translation>
    </message>
    <message>
        <source>a value can have one `&amp;` name and one `!` tag, and `*` stands alone</source>
        <translation>une valeur peut avoir un nom `&amp;` et un tag `!`, et `*` est seul</translation>
    </message>
    <message>
        <source>a line that begins with `%` has no place here; remove it</source>
        <translation>une ligne qui commence par `%` n’a pas sa place ici&#xa0;; retirez-la</translation>
    </message>
    <message>
        <source>`---` or `...` stands inside a text in quotes; is a quote missing?</source>
        <translation>`---` ou `...` figure dans un texte entre guillemets&#xa0;; manque-t-il un guillemet&#xa0;?</translation>
    </message>
    <message>
        <source>this cannot be read; is a `:`, a quote or a bracket missing here or in the line above?</source>
        <translation>ceci ne peut pas être lu&#xa0;; manque-t-il un `:`, un guillemet ou un crochet ici ou dans la ligne au-dessus&#xa0;?</translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation>le texte est en UTF-16&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>this is no text but a binary file; lines and scenarios are YAML texts</source>
        <translation>ceci n’est pas un texte mais un fichier binaire&#xa0;; lignes et scénarios sont des textes YAML</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>le fichier dépasse %1 MiB</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>a control character is not allowed in the text</source>
        <translation>un caractère de commande n’est pas permis dans le texte</translation>
    </message>
    <message>
        <source>indentation must be made of spaces, not tabs</source>
        <translation>le retrait doit être fait d’espaces, pas de tabulations</translation>
    </message>
    <message>
        <source>the file is empty; a line begins with `topology:`, a scenario with `line:`</source>
        <translation>le fichier est vide&#xa0;; une ligne commence par `topology:`, un scénario par `line:`</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file is nested too deeply; %1 levels are allowed</source>
        <translation>le fichier est imbriqué trop profondément&#xa0;; %1 niveaux sont permis</translation>
    </message>
    <message>
        <source>there is more than one YAML document in the file</source>
        <translation>il y a plus d’un document YAML dans le fichier</translation>
    </message>
    <message>
        <source>an alias stands inside what it refers to</source>
        <translation>un alias figure dans ce à quoi il renvoie</translation>
    </message>
    <message>
        <source>aliases repeat too much; write the file without them</source>
        <translation>les alias se répètent trop&#xa0;; écrivez le fichier sans eux</translation>
    </message>
    <message>
        <source>the file has too many entries</source>
        <translation>le fichier a trop d’entrées</translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a value, like Filler.buffer_capacity=500</source>
        <translation>doit être un paramètre, `=` et une valeur, comme Filler.buffer_capacity=500</translation>
    </message>
    <message>
        <source>belongs to the line&apos;s baseline; a scenario cannot change it</source>
        <translation>relève de la base de la ligne&#xa0;; un scénario ne peut pas le modifier</translation>
    </message>
    <message>
        <source>a cycle of %1 s is long beside %2 min between failures: as at most one breakdown begins in a cycle, the model fails once in %3 min of running, and its availability is %4 %; a reason under `stops` that is counted by running time is exact</source>
        <translation>un cycle de %1 s est long face à %2 min entre défaillances&#xa0;: comme une panne au plus commence dans un cycle, le modèle tombe en panne une fois en %3 min de marche, et sa disponibilité est de %4 %&#xa0;; une raison sous `stops` comptée en temps de marche est exacte</translation>
    </message>
    <message>
        <source>the restart level of the last station has no effect: everything leaves the line at once</source>
        <translation>le niveau de redémarrage de la dernière station n’a pas d’effet&#xa0;: tout quitte la ligne aussitôt</translation>
    </message>
    <message>
        <source>the restart level has no effect: without places items are handed over directly</source>
        <translation>le niveau de redémarrage n’a pas d’effet&#xa0;: sans places, les pièces passent directement</translation>
    </message>
    <message>
        <source>the transit time of the last station has no effect: everything leaves the line at once</source>
        <translation>le temps de transit de la dernière station n’a pas d’effet&#xa0;: tout quitte la ligne aussitôt</translation>
    </message>
    <message>
        <source>the transit time has no effect: without places items are handed over directly</source>
        <translation>le temps de transit n’a pas d’effet&#xa0;: sans places, les pièces passent directement</translation>
    </message>
    <message>
        <source>a restart level of %1 is not below the capacity of %2; used is %3, which is the same as none; lower it or leave it out</source>
        <translation>un niveau de redémarrage de %1 n’est pas au-dessous de la capacité de %2&#xa0;; %3 est utilisé, ce qui revient à aucun&#xa0;; baissez-le ou laissez-le de côté</translation>
    </message>
    <message>
        <source>at the line&apos;s pace %1 items are under way for %2 s, but there are %3 places: no more than %4 items an hour get through; add places</source>
        <translation>à la cadence de la ligne, %1 pièces sont en route pendant %2 s, mais il y a %3 places&#xa0;: il n’en passe pas plus de %4 par heure&#xa0;; ajoutez des places</translation>
    </message>
    <message>
        <source>an entry begins either at a clock time, `at`, or `from_min` minutes from the start; leave one out</source>
        <translation>une entrée commence soit à une heure, `at`, soit `from_min` minutes après le début&#xa0;; laissez l’un de côté</translation>
    </message>
    <message>
        <source>an entry with a clock time, `at`, is repeated on its `days`, not every so many minutes</source>
        <translation>une entrée avec une heure, `at`, se répète à ses `days`, pas toutes les tant de minutes</translation>
    </message>
    <message>
        <source>only an entry with a clock time, `at`, has days</source>
        <translation>seule une entrée avec une heure, `at`, a des jours</translation>
    </message>
    <message>
        <source>the station stands here twice</source>
        <translation>la station figure ici deux fois</translation>
    </message>
    <message>
        <source>the entry lasts %1 min but begins again after %2 min, so that it never ends; make it shorter or rarer</source>
        <translation>l’entrée dure %1 min mais recommence après %2 min, de sorte qu’elle ne finit jamais&#xa0;; rendez-la plus courte ou plus rare</translation>
    </message>
    <message>
        <source>the calendar closes station `%1` all through the counted time; only the warm-up has some open time</source>
        <translation>le calendrier ferme la station `%1` pendant tout le temps compté&#xa0;; seule la mise en régime a du temps ouvert</translation>
    </message>
    <message>
        <source>the calendar leaves station `%1` no open time in the run; shorten an entry, or run for longer</source>
        <translation>le calendrier ne laisse à la station `%1` aucun temps ouvert dans la simulation&#xa0;; raccourcissez une entrée, ou simulez plus longtemps</translation>
    </message>
    <message>
        <source>nothing says when a run starts, so that the clock begins at 06:00 on a Monday; `start_time` in the run settings says it</source>
        <translation>rien ne dit quand une simulation commence, de sorte que l’horloge part à 06:00 un lundi&#xa0;; `start_time` dans les réglages de simulation le dit</translation>
    </message>
    <message>
        <source>there are %1 calendar entries; %2 are allowed, so leave some out</source>
        <translation>il y a %1 entrées de calendrier&#xa0;; %2 sont permises, laissez-en donc de côté</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`? A new one needs `minutes`</source>
        <translation>entrée de calendrier `%1` inconnue&#xa0;; vouliez-vous dire `%2`&#xa0;? Une nouvelle a besoin de `minutes`</translation>
    </message>
    <message>
        <source>only a scenario can drop a calendar entry; leave it out of the line</source>
        <translation>seul un scénario peut supprimer une entrée de calendrier&#xa0;; laissez-la hors de la ligne</translation>
    </message>
    <message>
        <source>there is another calendar entry `%1`; names must differ</source>
        <translation>il y a une autre entrée de calendrier `%1`&#xa0;; les noms doivent différer</translation>
    </message>
    <message>
        <source>%1 has more than %2 decimals, which is finer than money is counted</source>
        <translation>%1 a plus de %2 décimales, plus fin que l’argent n’est compté</translation>
    </message>
    <message>
        <source>%1 is out of range: %2 to %3 is allowed</source>
        <translation>%1 est hors de la plage&#xa0;: %2 à %3 est permis</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>has %1 characters; %2 are allowed</source>
        <translation>a %1 caractères&#xa0;; %2 sont permis</translation>
    </message>
    <message>
        <source>must not contain line breaks, tabs or other control characters</source>
        <translation>ne doit pas contenir de retours à la ligne, tabulations ou autres caractères de commande</translation>
    </message>
    <message>
        <source>there is no station `%1`; did you mean `%2`?</source>
        <translation>station `%1` inconnue&#xa0;; vouliez-vous dire `%2`&#xa0;?</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`?</source>
        <translation>entrée de calendrier `%1` inconnue&#xa0;; vouliez-vous dire `%2`&#xa0;?</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`</source>
        <translation>entrée de calendrier `%1` inconnue</translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; did you mean `%2`?</source>
        <translation>raison d’arrêt `%1` inconnue ici&#xa0;; vouliez-vous dire `%2`&#xa0;?</translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; only the baseline can add one</source>
        <translation>raison d’arrêt `%1` inconnue ici&#xa0;; seule la base peut en ajouter une</translation>
    </message>
    <message>
        <source>must not be empty or null</source>
        <translation>ne doit être ni vide ni null</translation>
    </message>
    <message>
        <source>only null is possible here, which drops the calendar entry</source>
        <translation>seul null est possible ici, qui supprime l’entrée de calendrier</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>a station&apos;s name must not start with `_`</source>
        <translation>le nom d’une station ne doit pas commencer par `_`</translation>
    </message>
    <message>
        <source>there is another station `%1`; names must differ</source>
        <translation>il y a une autre station `%1`&#xa0;; les noms doivent différer</translation>
    </message>
    <message>
        <source>a line needs at least one station</source>
        <translation>une ligne a besoin d’au moins une station</translation>
    </message>
    <message>
        <source>must be 1 for a station without output_type: its items pass through</source>
        <translation>doit être 1 pour une station sans output_type&#xa0;: ses pièces la traversent</translation>
    </message>
    <message>
        <source>`%1` means that there is no output type; choose another word</source>
        <translation>`%1` signifie qu’il n’y a pas de type de sortie&#xa0;; choisissez un autre mot</translation>
    </message>
    <message>
        <source>station `%2` already has the random stream `%1`; they must differ</source>
        <translation>la station `%2` a déjà le flux aléatoire `%1`&#xa0;; ils doivent différer</translation>
    </message>
    <message>
        <source>one output would hold more than %1 raw items</source>
        <translation>une sortie contiendrait plus de %1 pièces brutes</translation>
    </message>
    <message>
        <source>the station has another measurement of this name</source>
        <translation>la station a une autre mesure de ce nom</translation>
    </message>
    <message>
        <source>the station runs at %1 per hour, faster than its ideal of %2</source>
        <translation>la station tourne à %1 par heure, plus vite que son idéal de %2</translation>
    </message>
    <message>
        <source>only a station with an output_type can measure its outputs</source>
        <translation>seule une station avec un output_type peut mesurer ses sorties</translation>
    </message>
    <message>
        <source>must be a fraction; for %1 % write %2</source>
        <translation>doit être une fraction&#xa0;; pour %1 % écrivez %2</translation>
    </message>
    <message>
        <source>no station makes `%1`; did you mean `%2`?</source>
        <translation>aucune station ne fait `%1`&#xa0;; vouliez-vous dire `%2`&#xa0;?</translation>
    </message>
    <message>
        <source>no station of the line makes `%1`</source>
        <translation>aucune station de la ligne ne fait `%1`</translation>
    </message>
    <message>
        <source>the product has costs or a price but no material_type, of which they are per unit; without it there are no money figures</source>
        <translation>le produit a des coûts ou un prix mais pas de material_type, à l’unité duquel ils se rapportent&#xa0;; sans lui il n’y a pas de chiffres en argent</translation>
    </message>
    <message>
        <source>the product has a conversion_cost and stations have cost_rates; make sure that no cost is counted twice</source>
        <translation>le produit a un conversion_cost et des stations ont des cost_rates&#xa0;; veillez à ne compter aucun coût deux fois</translation>
    </message>
    <message>
        <source>there is no product `%1`; did you mean `%2`?</source>
        <translation>produit `%1` inconnu&#xa0;; vouliez-vous dire `%2`&#xa0;?</translation>
    </message>
    <message>
        <source>there is no product `%1` in the line</source>
        <translation>aucun produit `%1` dans la ligne</translation>
    </message>
    <message>
        <source>must be a currency&apos;s three letters, like EUR</source>
        <translation>doit être les trois lettres d’une monnaie, comme EUR</translation>
    </message>
    <message>
        <source>there is no currency `%1`; did you mean `%2`?</source>
        <translation>monnaie `%1` inconnue&#xa0;; vouliez-vous dire `%2`&#xa0;?</translation>
    </message>
    <message>
        <source>there is no currency `%1`</source>
        <translation>monnaie `%1` inconnue</translation>
    </message>
    <message>
        <source>has no effect without life_years, for how long the gain is had</source>
        <translation>n’a pas d’effet sans life_years, le temps pendant lequel dure le gain</translation>
    </message>
    <message>
        <source>the scenario excludes itself</source>
        <translation>le scénario s’exclut lui-même</translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, only %3 % of the pace of `%4`, the next slowest; make sure that the speed is per hour</source>
        <translation>%1 cycles par heure font %2 unités par heure, seulement %3 % de la cadence de `%4`, la plus lente suivante&#xa0;; vérifiez que la vitesse est par heure</translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, %3 times the pace of `%4`; make sure that the speed counts cycles, not units</source>
        <translation>%1 cycles par heure font %2 unités par heure, %3 fois la cadence de `%4`&#xa0;; vérifiez que la vitesse compte des cycles, pas des unités</translation>
    </message>
    <message>
        <source>there is no such parameter; did you mean `%1`?</source>
        <translation>paramètre inconnu&#xa0;; vouliez-vous dire `%1`&#xa0;?</translation>
    </message>
    <message>
        <source>there is no such parameter</source>
        <translation>paramètre inconnu</translation>
    </message>
    <message>
        <source>can mean more than one thing: %1</source>
        <translation>peut signifier plus d’une chose&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing is called so; it could mean: %1</source>
        <translation>rien ne s’appelle ainsi&#xa0;; cela pourrait signifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be a station, a point and a parameter, like Filler.buffer_capacity</source>
        <translation>doit être une station, un point et un paramètre, comme Filler.buffer_capacity</translation>
    </message>
    <message>
        <source>`%1` is no time of day; write it like &quot;22:00&quot;</source>
        <translation>`%1` n’est pas une heure&#xa0;; écrivez-la comme &quot;22:00&quot;</translation>
    </message>
    <message>
        <source>`%1` is no list of days; write all, or days like [mon, tue, wed, thu, fri]</source>
        <translation>`%1` n’est pas une liste de jours&#xa0;; écrivez all, ou des jours comme [mon, tue, wed, thu, fri]</translation>
    </message>
    <message>
        <source>`%1` cannot stand for a calendar entry; null drops it, else it has keys</source>
        <translation>`%1` ne peut pas tenir lieu d’entrée de calendrier&#xa0;; null la supprime, sinon elle a des clés</translation>
    </message>
    <message>
        <source>`%1` is not possible here; possible are: %2</source>
        <translation>`%1` n’est pas possible ici&#xa0;; sont possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>`%1` is not possible here; did you mean `%3`? Possible are: %2</source>
        <translation>`%1` n’est pas possible ici&#xa0;; vouliez-vous dire `%3`&#xa0;? Sont possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>duration_hours and warmup_hours together may be at most %1</source>
        <translation>duration_hours et warmup_hours ensemble peuvent faire au plus %1</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>doit être plus de 0</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>ne doit pas être négatif</translation>
    </message>
    <message>
        <source>must be a date and time like 2025-01-06T06:00:00</source>
        <translation>doit être une date et une heure comme 2025-01-06T06:00:00</translation>
    </message>
    <message>
        <source>a stop by the clock precedes no cycle; leave this out, or count the reason by cycles or running</source>
        <translation>un arrêt selon l’horloge ne précède aucun cycle&#xa0;; laissez ceci de côté, ou comptez la raison en cycles ou en marche</translation>
    </message>
    <message>
        <source>the interval is shorter than a cycle, so that several stops precede each cycle; make sure of its unit</source>
        <translation>l’intervalle est plus court qu’un cycle, de sorte que plusieurs arrêts précèdent chaque cycle&#xa0;; vérifiez son unité</translation>
    </message>
    <message>
        <source>there are %1 reasons; %2 are allowed, so put some into one</source>
        <translation>il y a %1 raisons&#xa0;; %2 sont permises, réunissez-en donc quelques-unes</translation>
    </message>
    <message>
        <source>station `%1` has a reason of this name; names must differ</source>
        <translation>la station `%1` a une raison de ce nom&#xa0;; les noms doivent différer</translation>
    </message>
    <message>
        <source>`%1` is the name of what `reliability` and `performance` say; choose another one</source>
        <translation>`%1` est le nom de ce que disent `reliability` et `performance`&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>a name must not start with `_`</source>
        <translation>un nom ne doit pas commencer par `_`</translation>
    </message>
    <message>
        <source>there is another reason `%1`; names must differ</source>
        <translation>il y a une autre raison `%1`&#xa0;; les noms doivent différer</translation>
    </message>
    <message>
        <source>there are %1 reasons already, as many as are allowed</source>
        <translation>il y a déjà %1 raisons, autant qu’il en est permis</translation>
    </message>
    <message>
        <source>counted so, the interval would be out of its range of %1 to %2</source>
        <translation>compté ainsi, l’intervalle serait hors de sa plage de %1 à %2</translation>
    </message>
    <message>
        <source>is no number, so that it has no range</source>
        <translation>n’est pas un nombre, de sorte qu’il n’a pas de plage</translation>
    </message>
    <message>
        <source>the range must go from the smaller to the larger value</source>
        <translation>la plage doit aller de la plus petite à la plus grande valeur</translation>
    </message>
    <message>
        <source>the step must be more than 0</source>
        <translation>le pas doit être plus de 0</translation>
    </message>
    <message>
        <source>the step must be a whole number</source>
        <translation>le pas doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a range, like Filler.buffer_capacity=0:500:25</source>
        <translation>doit être un paramètre, `=` et une plage, comme Filler.buffer_capacity=0:500:25</translation>
    </message>
    <message>
        <source>`%1` is not a range; write from:to:step, like 0:500:25</source>
        <translation>`%1` n’est pas une plage&#xa0;; écrivez de:à:pas, comme 0:500:25</translation>
    </message>
    <message>
        <source>cannot be varied against itself</source>
        <translation>ne peut pas être varié contre lui-même</translation>
    </message>
    <message>
        <source>a sweep may have at most %1 points; take a larger step</source>
        <translation>un balayage peut avoir au plus %1 points&#xa0;; prenez un pas plus grand</translation>
    </message>
    <message>
        <source>the line holds more items at once than memory has room for their genealogy</source>
        <translation>la ligne contient à la fois plus de pièces que la mémoire n’a de place pour leur généalogie</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is there already, and is no folder</source>
        <translation>il est déjà là et n’est pas un dossier</translation>
    </message>
    <message>
        <source>it is there already, and is not empty</source>
        <translation>il est déjà là et n’est pas vide</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>impossible de créer le dossier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>la raison est inconnue</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>le quota de disque est épuisé</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>too many symbolic links</source>
        <translation>trop de liens symboliques</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>le fichier serait trop grand</translation>
    </message>
    <message>
        <source>%1: another program is saving here</source>
        <translation>%1&#xa0;: un autre programme est en train d’enregistrer ici</translation>
    </message>
    <message>
        <source>the project %1 has no scenario or other line `%2`</source>
        <translation>le projet %1 n’a pas de scénario ni d’autre ligne `%2`</translation>
    </message>
    <message>
        <source>there is no built-in line `%1`; did you mean %2?</source>
        <translation>ligne intégrée `%1` inconnue&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>there is no built-in line `%1`; there are %2</source>
        <translation>ligne intégrée `%1` inconnue&#xa0;; il y a %2</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>dossier %1 introuvable</translation>
    </message>
    <message>
        <source>this number is no key; decimals stand behind a point, not a comma</source>
        <translation>ce nombre n’est pas une clé&#xa0;; les décimales se placent après un point, pas une virgule</translation>
    </message>
    <message>
        <source>it is a pipe or a device, and no file</source>
        <translation>c’est un tube ou un périphérique, et non un fichier</translation>
    </message>
    <message>
        <source>too many warnings; the rest are not shown</source>
        <translation>trop d’avertissements&#xa0;; les autres ne sont pas affichés</translation>
    </message>
    <message>
        <source>`%1` is another line or scenario of this project already, and each needs a file of its own</source>
        <translation>`%1` est déjà une autre ligne ou un autre scénario de ce projet, et chacun a besoin de son propre fichier</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>elle est fermée</translation>
    </message>
    <message>
        <source>whatever reads it has ended</source>
        <translation>ce qui la lit s’est terminé</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>the built-in line `%1` has no scenario `%2`; there are %3</source>
        <translation>la ligne intégrée `%1` n’a pas de scénario `%2`&#xa0;; il y a %3</translation>
    </message>
    <message>
        <source>a key can have at most %1 letters</source>
        <translation>une clé peut avoir au plus %1 lettres</translation>
    </message>
    <message>
        <source>must be a nanosecond or longer</source>
        <translation>doit durer au moins une nanoseconde</translation>
    </message>
    <message>
        <source>the step is too small beside the values</source>
        <translation>le pas est trop petit à côté des valeurs</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>A what-if tool for production lines.</source>
        <translation>Un outil «&#xa0;et si&#xa0;» pour lignes de production.</translation>
    </message>
    <message>
        <source>LineTwin is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>LineTwin est un logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Along the line, with its buffers</source>
        <translation>Le long de la ligne, avec ses tampons</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Row above or below</source>
        <translation>Rangée au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>First or last</source>
        <translation>Première ou dernière</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>En sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Maj+Gauche, Maj+Droite</translation>
    </message>
    <message>
        <source>To the properties of the station, and back</source>
        <translation>Aux propriétés de la station, et retour</translation>
    </message>
    <message>
        <source>Enter or F4, Escape</source>
        <translation>Entrée ou F4, Échap</translation>
    </message>
    <message>
        <source>Capacity of a buffer</source>
        <translation>Capacité d’un tampon</translation>
    </message>
    <message>
        <source>Menu of a station or buffer</source>
        <translation>Menu d’une station ou d’un tampon</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maj+F10</translation>
    </message>
    <message>
        <source>Cancel a drag, clear the selection</source>
        <translation>Annuler un glissement, vider la sélection</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Space and the mouse</source>
        <translation>Espace et la souris</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Choisir une entrée</translation>
    </message>
    <message>
        <source>Earlier or later by a quarter of an hour</source>
        <translation>Plus tôt ou plus tard d’un quart d’heure</translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation>Plus court ou plus long</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Maj+Haut, Maj+Bas</translation>
    </message>
    <message>
        <source>To the day before or after</source>
        <translation>Au jour d’avant ou d’après</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Gauche, Ctrl+Droite</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>To its values</source>
        <translation>À ses valeurs</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Steps of five minutes while dragging</source>
        <translation>Pas de cinq minutes en tirant</translation>
    </message>
    <message>
        <source>Alt and the mouse</source>
        <translation>Alt et la souris</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Champ suivant ou précédent</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Press the button, tick the box or open the list that has the focus</source>
        <translation>Presser le bouton, cocher la case ou ouvrir la liste qui a le focus</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Play and pause, wherever the focus is, unless a text is being typed</source>
        <translation>Lecture et pause, où que soit le focus, sauf pendant la saisie d’un texte</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>Dans toute la fenêtre</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>Dans le diagramme</translation>
    </message>
    <message>
        <source>In the week of shifts and breaks</source>
        <translation>Dans la semaine des postes et pauses</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About LineTwin</source>
        <translation>À propos de LineTwin</translation>
    </message>
    <message>
        <source>+ and −, or digits</source>
        <translation>+ et −, ou des chiffres</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Drag a station here, or press Insert</source>
        <translation>Tirez une station ici, ou appuyez sur Inser</translation>
    </message>
</context>
<context>
    <name>InvestmentCommands</name>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Investment of %1</source>
        <translation>Investissement de %1</translation>
    </message>
</context>
<context>
    <name>KeptStudyTexts</name>
    <message>
        <source>is damaged: %1 is no object</source>
        <translation>est endommagé&#xa0;: %1 n’est pas un objet</translation>
    </message>
    <message>
        <source>is damaged: “%1” of %2 is wrong</source>
        <translation>est endommagé&#xa0;: «&#xa0;%1&#xa0;» de %2 est faux</translation>
    </message>
    <message>
        <source>is damaged or newer: %1 has an unknown key “%2”</source>
        <translation>est endommagé ou plus récent&#xa0;: %1 a une clé inconnue «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>is damaged: %1 has no “%2”</source>
        <translation>est endommagé&#xa0;: %1 n’a pas de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>étude %1</translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation>le tableau de %1</translation>
    </message>
    <message>
        <source>is damaged: %1, at byte %2</source>
        <translation>est endommagé&#xa0;: %1, à l’octet %2</translation>
    </message>
    <message>
        <source>holds no studies</source>
        <translation>ne contient pas d’études</translation>
    </message>
    <message>
        <source>was written by a newer version of LineTwin</source>
        <translation>a été écrit par une version plus récente de LineTwin</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>dépasse %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>«&#xa0;%1&#xa0;» %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” would be larger than %2.</source>
        <translation>«&#xa0;%1&#xa0;» dépasserait %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>n’est pas un fichier</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quitting</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Your work is saved. The disk is slow with studies, settings and what was kept for recovery.</source>
        <translation>Votre travail est enregistré. Le disque est lent avec les études, les réglages et ce qui était gardé pour la récupération.</translation>
    </message>
</context>
<context>
    <name>LineCommands</name>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Coller %1</translation>
    </message>
    <message>
        <source>Batch and output of %1</source>
        <translation>Lot et sortie de %1</translation>
    </message>
    <message>
        <source>Items per cycle of %1</source>
        <translation>Pièces par cycle de %1</translation>
    </message>
    <message>
        <source>Make %1 the constraint</source>
        <translation>Faire de %1 le cadenceur</translation>
    </message>
    <message>
        <source>Find the constraint of %1</source>
        <translation>Trouver le cadenceur de %1</translation>
    </message>
    <message>
        <source>Rename line %1 to %2</source>
        <translation>Renommer la ligne %1 en %2</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Description de %1</translation>
    </message>
    <message>
        <source>Observed figures of %1</source>
        <translation>Chiffres observés de %1</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>Faire de %1 la base</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Insert station here</source>
        <translation>&amp;Insérer une station ici</translation>
    </message>
    <message>
        <source>Station to insert</source>
        <translation>Station à insérer</translation>
    </message>
    <message>
        <source>Dia&amp;gram</source>
        <translation>Di&amp;agramme</translation>
    </message>
</context>
<context>
    <name>MomentCommands</name>
    <message>
        <source>Delete moment “%1”</source>
        <translation>Supprimer le moment «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move moment “%1”</source>
        <translation>Déplacer le moment «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename moment “%1” to “%2”</source>
        <translation>Renommer le moment «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>View of moment “%1”</source>
        <translation>Vue du moment «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Caption of moment “%1”</source>
        <translation>Légende du moment «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Moment “%1”</source>
        <translation>Moment «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
</context>
<context>
    <name>OtherLines</name>
    <message>
        <source>Another line</source>
        <translation>Autre ligne</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Other line %1</source>
        <translation>Autre ligne %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>cycles or min</source>
        <translation>cycles ou min</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>cycles</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>cycles</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Interval variation</source>
        <translation>Variation de l’intervalle</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Durée d’arrêt</translation>
    </message>
    <message>
        <source>Stop time variation</source>
        <translation>Variation de la durée d’arrêt</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>First interval</source>
        <translation>Premier intervalle</translation>
    </message>
    <message>
        <source>Standard deviation of the interval divided by its mean. 0: always the same; 1: at random.</source>
        <translation>Écart type de l’intervalle divisé par sa moyenne. 0&#xa0;: toujours le même&#xa0;; 1&#xa0;: au hasard.</translation>
    </message>
    <message>
        <source>Mean length of a stop.</source>
        <translation>Durée moyenne d’un arrêt.</translation>
    </message>
    <message>
        <source>Standard deviation of the stop time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Écart type de la durée d’arrêt divisé par sa moyenne. 0&#xa0;: toujours la même&#xa0;; 1&#xa0;: exponentielle.</translation>
    </message>
    <message>
        <source>Family of the stop times; at equal mean and variation it matters little.</source>
        <translation>Famille des durées d’arrêt&#xa0;; à moyenne et variation égales, elle importe peu.</translation>
    </message>
    <message>
        <source>What such a stop counts as: DOWN lowers availability, JAMMED performance, PLANNED neither.</source>
        <translation>Ce que compte un tel arrêt&#xa0;: DOWN abaisse la disponibilité, JAMMED la performance, PLANNED ni l’une ni l’autre.</translation>
    </message>
    <message>
        <source>running: the first stop comes as if the station had been running for long; new: a whole interval after the start.</source>
        <translation>running&#xa0;: le premier arrêt vient comme si la station marchait depuis longtemps&#xa0;; new&#xa0;: un intervalle entier après le début.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>What brings the next stop nearer: cycles, running time, or the clock, also while the station waits.</source>
        <translation>Ce qui rapproche l’arrêt suivant&#xa0;: des cycles, du temps de marche, ou l’horloge, aussi pendant que la station attend.</translation>
    </message>
    <message>
        <source>Mean interval between two stops, in cycles, minutes of running or minutes of open time. Empty: never.</source>
        <translation>Intervalle moyen entre deux arrêts, en cycles, minutes de marche ou minutes de temps ouvert. Vide&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Scrap cycles</source>
        <translation>Cycles de rebut</translation>
    </message>
    <message>
        <source>Cycles whose outputs are defective, from the one that the stop precedes on.</source>
        <translation>Cycles dont les sorties sont défectueuses, à partir de celui que l’arrêt précède.</translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation>Cycles lents</translation>
    </message>
    <message>
        <source>Cycles that run at the slow speed, after the one that the stop precedes.</source>
        <translation>Cycles qui tournent à la vitesse lente, après celui que l’arrêt précède.</translation>
    </message>
    <message>
        <source>Slow speed</source>
        <translation>Vitesse lente</translation>
    </message>
    <message>
        <source>Share of the speed at which the slow cycles run.</source>
        <translation>Part de la vitesse à laquelle tournent les cycles lents.</translation>
    </message>
    <message>
        <source>Mean interval between two stops of the whole line, in minutes in which every station is open. Empty: never.</source>
        <translation>Intervalle moyen entre deux arrêts de toute la ligne, en minutes où chaque station est ouverte. Vide&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Entrée de calendrier</translation>
    </message>
    <message>
        <source>null in a scenario drops the entry.</source>
        <translation>null dans un scénario supprime l’entrée.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Local clock time at which the entry begins on its days; the start time of the run says when that is.</source>
        <translation>Heure locale à laquelle l’entrée commence à ses jours&#xa0;; le début de la simulation dit quand c’est.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days of the week on which the entry begins.</source>
        <translation>Jours de la semaine où l’entrée commence.</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Commence après</translation>
    </message>
    <message>
        <source>Minutes from the start to the beginning of the entry, instead of a clock time.</source>
        <translation>Minutes du départ au début de l’entrée, au lieu d’une heure.</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>Se répète toutes les</translation>
    </message>
    <message>
        <source>Minutes from one beginning to the next, also before the start. Empty: once.</source>
        <translation>Minutes d’un début au suivant, aussi avant le départ. Vide&#xa0;: une fois.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How long the stations are closed each time.</source>
        <translation>Combien de temps les stations sont fermées chaque fois.</translation>
    </message>
    <message>
        <source>What the time counts as: PLANNED is left out of the OEE, SETUP and DOWN lower availability.</source>
        <translation>Ce que compte ce temps&#xa0;: PLANNED est laissé hors du TRS, SETUP et DOWN abaissent la disponibilité.</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Whether breakdowns and jams are worked on while the station is closed.</source>
        <translation>Si l’on travaille aux pannes et micro-arrêts pendant que la station est fermée.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Performance</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation>Taux horaires</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Stops of the line</source>
        <translation>Arrêts de la ligne</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>cycles/h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>cycles/h</translation>
    </message>
    <message>
        <source>items</source>
        <translation>pièces</translation>
    </message>
    <message>
        <source>money/h</source>
        <translation>argent/h</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Cycles per hour while the station runs, each giving one output. One cycle takes 3600 seconds divided by this.</source>
        <translation>Cycles par heure quand la station marche, chacun donnant une sortie. Un cycle prend 3600 secondes divisées par ceci.</translation>
    </message>
    <message>
        <source>Ideal speed</source>
        <translation>Vitesse idéale</translation>
    </message>
    <message>
        <source>Cycles per hour that count as 100 % performance in the OEE. Empty: the baseline&apos;s speed. It belongs to the baseline, so that a scenario cannot move the yardstick.</source>
        <translation>Cycles par heure qui comptent pour 100 % de performance dans le TRS. Vide&#xa0;: la vitesse de la base. Elle relève de la base, de sorte qu’un scénario ne peut pas déplacer l’échelle.</translation>
    </message>
    <message>
        <source>Buffer capacity</source>
        <translation>Capacité du tampon</translation>
    </message>
    <message>
        <source>Places for this station&apos;s outputs between it and the next station. 0: handed over directly. The last station&apos;s buffer has no effect.</source>
        <translation>Places pour les sorties de cette station entre elle et la suivante. 0&#xa0;: passage direct. Le tampon de la dernière station n’a pas d’effet.</translation>
    </message>
    <message>
        <source>Transit time</source>
        <translation>Temps de transit</translation>
    </message>
    <message>
        <source>Time an item is under way in the buffer before the next station can take it, like on a conveyor, cooling or curing. It takes its place all the while.</source>
        <translation>Temps qu’une pièce est en route dans le tampon avant que la station suivante puisse la prendre, comme sur un convoyeur, au refroidissement ou au séchage. Elle occupe sa place pendant ce temps.</translation>
    </message>
    <message>
        <source>Restart level</source>
        <translation>Niveau de redémarrage</translation>
    </message>
    <message>
        <source>Once the buffer is found full, nothing is put into it until its level has fallen to this. Empty: as soon as one place is free.</source>
        <translation>Une fois le tampon trouvé plein, rien n’y est mis jusqu’à ce que son niveau soit tombé à ceci. Vide&#xa0;: dès qu’une place est libre.</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>Temps entre défaillances</translation>
    </message>
    <message>
        <source>Mean running time between breakdowns; time spent waiting or stopped does not count. Empty: never breaks down.</source>
        <translation>Temps de marche moyen entre pannes&#xa0;; l’attente et les arrêts ne comptent pas. Vide&#xa0;: jamais en panne.</translation>
    </message>
    <message>
        <source>Time to repair</source>
        <translation>Temps de réparation</translation>
    </message>
    <message>
        <source>Mean time until a breakdown is repaired.</source>
        <translation>Temps moyen jusqu’à ce qu’une panne soit réparée.</translation>
    </message>
    <message>
        <source>Repair time variation</source>
        <translation>Variation du temps de réparation</translation>
    </message>
    <message>
        <source>Standard deviation of the repair time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Écart type du temps de réparation divisé par sa moyenne. 0&#xa0;: toujours le même&#xa0;; 1&#xa0;: exponentiel.</translation>
    </message>
    <message>
        <source>Jam probability</source>
        <translation>Probabilité de micro-arrêt</translation>
    </message>
    <message>
        <source>Probability that a cycle begins with a short stop.</source>
        <translation>Probabilité qu’un cycle commence par un arrêt court.</translation>
    </message>
    <message>
        <source>Jam time</source>
        <translation>Durée de micro-arrêt</translation>
    </message>
    <message>
        <source>Mean length of a short stop.</source>
        <translation>Durée moyenne d’un arrêt court.</translation>
    </message>
    <message>
        <source>Jam time variation</source>
        <translation>Variation de la durée de micro-arrêt</translation>
    </message>
    <message>
        <source>Standard deviation of the jam time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Écart type de la durée de micro-arrêt divisé par sa moyenne. 0&#xa0;: toujours la même&#xa0;; 1&#xa0;: exponentielle.</translation>
    </message>
    <message>
        <source>Cycle time variation</source>
        <translation>Variation du temps de cycle</translation>
    </message>
    <message>
        <source>Standard deviation of the cycle time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Écart type du temps de cycle divisé par sa moyenne. 0&#xa0;: toujours le même&#xa0;; 1&#xa0;: exponentiel.</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation>Taux de défauts</translation>
    </message>
    <message>
        <source>Probability that a cycle makes its output defective.</source>
        <translation>Probabilité qu’un cycle rende sa sortie défectueuse.</translation>
    </message>
    <message>
        <source>Detection probability</source>
        <translation>Probabilité de détection</translation>
    </message>
    <message>
        <source>Probability that a defective output is found here and goes to the reject bin.</source>
        <translation>Probabilité qu’une sortie défectueuse soit trouvée ici et aille au bac de rejet.</translation>
    </message>
    <message>
        <source>False reject probability</source>
        <translation>Probabilité de faux rejet</translation>
    </message>
    <message>
        <source>Probability that a cycle&apos;s output goes to the reject bin though it is good.</source>
        <translation>Probabilité que la sortie d’un cycle aille au bac de rejet bien qu’elle soit bonne.</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Main-d’œuvre</translation>
    </message>
    <message>
        <source>Labour cost per hour, planned stops included.</source>
        <translation>Coût de main-d’œuvre par heure, arrêts planifiés compris.</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Frais généraux</translation>
    </message>
    <message>
        <source>Overhead cost per hour, planned stops included.</source>
        <translation>Frais généraux par heure, arrêts planifiés compris.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Energy cost per hour of running; waiting and stopped time costs none.</source>
        <translation>Coût d’énergie par heure de marche&#xa0;; l’attente et les arrêts ne coûtent rien.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Quitter quand même</translation>
    </message>
    <message>
        <source>All that you have done is also kept for recovery: nothing is lost if you quit now.</source>
        <translation>Tout ce que vous avez fait est aussi gardé pour la récupération&#xa0;: rien n’est perdu si vous quittez maintenant.</translation>
    </message>
    <message>
        <source>If you quit now, your latest changes would be lost.</source>
        <translation>Si vous quittez maintenant, vos derniers changements seront perdus.</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>ProductCommands</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a value of a product</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Currency %1 → %2</source>
        <translation>Monnaie %1 → %2</translation>
    </message>
    <message>
        <source>Operating hours per year of %1</source>
        <translation>Heures d’exploitation par an de %1</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>%1 per %2</source>
        <comment>an amount of money, what it is for</comment>
        <translation>%1 par %2</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
</context>
<context>
    <name>ProjectDocument</name>
    <message>
        <source>What-if</source>
        <translation>Et si</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two clauses of a sentence</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two that may have commas of their own</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavePlanTexts</name>
    <message>
        <source>%1 would be larger than %2 MiB, which is the most that is opened again. Take something out of it, or save it as several files.</source>
        <translation>%1 dépasserait %2 MiB, le maximum qui peut être rouvert. Retirez-en quelque chose, ou enregistrez-le en plusieurs fichiers.</translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;New scenario</source>
        <translation>&amp;Nouveau scénario</translation>
    </message>
    <message>
        <source>Add a scenario that changes nothing yet</source>
        <translation>Ajouter un scénario qui ne change encore rien</translation>
    </message>
    <message>
        <source>Try another &amp;line</source>
        <translation>Essayer une autre &amp;ligne</translation>
    </message>
    <message>
        <source>Add a copy of the line whose stations can be changed; it is compared with the baseline</source>
        <translation>Ajouter une copie de la ligne dont les stations peuvent être changées&#xa0;; elle est comparée à la base</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Add a scenario that begins with the same changes</source>
        <translation>Ajouter un scénario qui commence par les mêmes modifications</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Lui donner un autre nom</translation>
    </message>
    <message>
        <source>D&amp;escribe…</source>
        <translation>D&amp;écrire…</translation>
    </message>
    <message>
        <source>Say in your own words what it is about</source>
        <translation>Dire en vos propres mots de quoi il s’agit</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move it one place up in the list</source>
        <translation>Le déplacer d’une place vers le haut dans la liste</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Descen&amp;dre</translation>
    </message>
    <message>
        <source>Move it one place down in the list</source>
        <translation>Le déplacer d’une place vers le bas dans la liste</translation>
    </message>
    <message>
        <source>Reset all &amp;changes</source>
        <translation>Réinitialiser &amp;toutes les modifications</translation>
    </message>
    <message>
        <source>Remove every change, so that the scenario is the baseline</source>
        <translation>Retirer chaque modification, de sorte que le scénario soit la base</translation>
    </message>
    <message>
        <source>Make these changes the &amp;baseline</source>
        <translation>Faire de ces modifications la &amp;base</translation>
    </message>
    <message>
        <source>The line really was changed like this: write the values into the baseline</source>
        <translation>La ligne a vraiment été changée ainsi&#xa0;: écrire les valeurs dans la base</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Write it with its line to one file, to be mailed</source>
        <translation>L’écrire avec sa ligne dans un fichier, à envoyer par courriel</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove it from the list; undo brings it back, its file stays</source>
        <translation>Le retirer de la liste&#xa0;; annuler le ramène, son fichier reste</translation>
    </message>
</context>
<context>
    <name>ScenarioChanges</name>
    <message>
        <source>there</source>
        <comment>calendar entry</comment>
        <translation>présente</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>toutes les stations</translation>
    </message>
    <message>
        <source>%1 %2, as the baseline</source>
        <translation>%1 %2, comme la base</translation>
    </message>
</context>
<context>
    <name>ScenarioCommands</name>
    <message>
        <source>New scenario %1</source>
        <translation>Nouveau scénario %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Run settings of %1</source>
        <translation>Réglages de simulation de %1</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Make the changes of the baseline a what-if</source>
        <translation>Faire des modifications de la base un «&#xa0;et si&#xa0;»</translation>
    </message>
    <message>
        <source>Baseline as it was</source>
        <translation>La base comme elle était</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Description de %1</translation>
    </message>
</context>
<context>
    <name>Scrub</name>
    <message>
        <source>%1: %2 since %3, for %4</source>
        <comment>station, state, moment, duration</comment>
        <translation>%1&#xa0;: %2 depuis %3, pendant %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln stop(s), %2 together</source>
        <comment>station, duration</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln arrêt, %2 ensemble</numerusform>
            <numerusform>%1&#xa0;: %Ln arrêts, %2 ensemble</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetParameter</name>
    <message>
        <source>reset of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation>réinitialisation de %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reset to baseline</source>
        <translation>remettre à la base</translation>
    </message>
</context>
<context>
    <name>StationBadges</name>
    <message>
        <source>Bottleneck</source>
        <translation>Goulot</translation>
    </message>
</context>
<context>
    <name>StationTemplate</name>
    <message>
        <source>Filler</source>
        <translation>Remplisseuse</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Capper</source>
        <translation>Boucheuse</translation>
    </message>
    <message>
        <source>Labeller</source>
        <translation>Étiqueteuse</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>Cartoner</source>
        <translation>Étuyeuse</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>Étui</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Emballeuse</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Palletizer</source>
        <translation>Palettiseur</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Pallet</translation>
    </message>
    <message>
        <source>Machine</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Machine</translation>
    </message>
</context>
<context>
    <name>StopCommands</name>
    <message>
        <source>whole line</source>
        <translation>toute la ligne</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Counting of %1</source>
        <translation>Comptage de %1</translation>
    </message>
    <message>
        <source>At random, by running time</source>
        <translation>Au hasard, en temps de marche</translation>
    </message>
    <message>
        <source>After a number of cycles: a reel, a roll, a magazine</source>
        <translation>Après un nombre de cycles&#xa0;: une bobine, un rouleau, un magasin</translation>
    </message>
    <message>
        <source>At random, by the clock: air, power, material</source>
        <translation>Au hasard, selon l’horloge&#xa0;: air, courant, matière</translation>
    </message>
    <message>
        <source>Planned: cleaning, inspection</source>
        <translation>Planifié&#xa0;: nettoyage, inspection</translation>
    </message>
</context>
<context>
    <name>StopMenu</name>
    <message>
        <source>In the line, for all its scenarios:</source>
        <translation>Dans la ligne, pour tous ses scénarios&#xa0;:</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Mettre en &amp;service</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Mettre &amp;hors service</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Move &amp;to station</source>
        <translation>Déplacer &amp;vers la station</translation>
    </message>
    <message>
        <source>&amp;Copy to station</source>
        <translation>&amp;Copier vers la station</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>%1 of the time, predicted</source>
        <translation>%1 du temps, prévu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>typical, check it</source>
        <translation>typique, à vérifier</translation>
    </message>
    <message>
        <source>A click leads to its values.</source>
        <translation>Un clic mène à ses valeurs.</translation>
    </message>
    <message>
        <source>Drag it to another station in the diagram; with Ctrl to copy it.</source>
        <translation>Tirez-le sur une autre station du diagramme&#xa0;; avec Ctrl pour le copier.</translation>
    </message>
</context>
<context>
    <name>StopSummary</name>
    <message>
        <source>%1&#xa0;min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%1 stops a shift</source>
        <translation>
            <numerusform>%1 arrêt par poste</numerusform>
            <numerusform>%1 arrêts par poste</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 by the clock</source>
        <translation>toutes les %1 selon l’horloge</translation>
    </message>
    <message>
        <source>every %1 of running</source>
        <translation>toutes les %1 de marche</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>lowest and highest share</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Micro-arrêt</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>valeurs différentes</translation>
    </message>
    <message>
        <source>at %1 of %2: %3</source>
        <extracomment>How many of the selected stations have a reason of stops, and its interval and length</extracomment>
        <translation>à %1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>every %1&#xa0;cycles</source>
        <translation>tous les %1&#xa0;cycles</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;each</source>
        <extracomment>How often, and the mean length: &quot;every 20,000 cycles, 1.5 min each&quot;</extracomment>
        <translation>%1, %2&#xa0;chacun</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>Stop</source>
        <comment>name of a new reason of stops</comment>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Reel change</source>
        <comment>name of a new reason of stops</comment>
        <translation>Changement de bobine</translation>
    </message>
    <message>
        <source>Supply failure</source>
        <comment>name of a new reason of stops</comment>
        <translation>Rupture d’alimentation</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <comment>name of a new reason of stops</comment>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacer %1 vers %2</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>Copier %1 vers %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
</context>
<context>
    <name>StudyLeaving</name>
    <message>
        <source>Keeping the studies</source>
        <translation>Conservation des études</translation>
    </message>
    <message>
        <source>Studies are being written beside the project. The disk is slow.</source>
        <translation>Les études sont écrites à côté du projet. Le disque est lent.</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>&amp;Retour au travail</translation>
    </message>
</context>
<context>
    <name>StudyTexts</name>
    <message>
        <source>Best: %1.</source>
        <translation>Meilleur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No single best; tied in front: %1.</source>
        <translation>Pas un seul meilleur&#xa0;; ex æquo en tête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The scheduled time differs from the reference&apos;s, so that the OEE are of other hours; TEEP is of all hours in both.</source>
        <translation>Le temps planifié diffère de celui de la référence, de sorte que les TRS portent sur d’autres heures&#xa0;; le TEEP porte sur toutes les heures dans les deux.</translation>
    </message>
    <message>
        <source>%1
%2 interval</source>
        <translation>%1
intervalle à %2</translation>
    </message>
    <message>
        <source>Paid back after</source>
        <translation>Remboursé après</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Years to pay back</source>
        <translation>Années jusqu’au remboursement</translation>
    </message>
    <message>
        <source>Paid back after: %1.</source>
        <translation>Remboursé après&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Écart à %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Difference, %</source>
        <translation>Écart, %</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>%1
scheduled time differs</source>
        <comment>OEE</comment>
        <translation>%1
autre temps planifié</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean: interval from</source>
        <translation>Moyenne&#xa0;: intervalle de</translation>
    </message>
    <message>
        <source>Mean: interval to</source>
        <translation>Moyenne&#xa0;: intervalle à</translation>
    </message>
    <message>
        <source>Difference: interval from</source>
        <translation>Écart&#xa0;: intervalle de</translation>
    </message>
    <message>
        <source>Difference: interval to</source>
        <translation>Écart&#xa0;: intervalle à</translation>
    </message>
    <message>
        <source>Difference, %: interval from</source>
        <translation>Écart, %&#xa0;: intervalle de</translation>
    </message>
    <message>
        <source>Difference, %: interval to</source>
        <translation>Écart, %&#xa0;: intervalle à</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Nothing that a result could depend on.</source>
        <translation>Rien dont un résultat puisse dépendre.</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>fresh, ± at %1</source>
        <comment>luck</comment>
        <translation>nouveau, ± à %1</translation>
    </message>
    <message>
        <source>exploring, ± at %1</source>
        <translation>exploratoire, ± à %1</translation>
    </message>
    <message>
        <source>exploring, %1 shifts, ± at %2</source>
        <translation>exploratoire, %1 postes, ± à %2</translation>
    </message>
    <message>
        <source>Explored: %1</source>
        <comment>a sentence</comment>
        <translation>Exploré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alone its measures gain %1 an hour in all, together %2</source>
        <translation>Seules, ses mesures gagnent %1 par heure en tout, ensemble %2</translation>
    </message>
    <message>
        <source>more than the sum.</source>
        <translation>plus que la somme.</translation>
    </message>
    <message>
        <source>less than the sum.</source>
        <translation>moins que la somme.</translation>
    </message>
    <message>
        <source>All %1 sets that go together within the budget were searched</source>
        <translation>Les %1 ensembles qui vont de pair dans le budget ont tous été examinés</translation>
    </message>
    <message>
        <source>%1 sets were searched step by step, from good ones on</source>
        <translation>%1 ensembles ont été examinés pas à pas, à partir de bons</translation>
    </message>
    <message>
        <source>%1; what is shown is from %2 fresh shifts, so that the winner is not flattered.</source>
        <translation>%1&#xa0;; ce qui est montré vient de %2 nouveaux postes, de sorte que le gagnant n’est pas flatté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of measures do not go together; the tip of each measure&apos;s row says why.</source>
        <translation>
            <numerusform>%Ln paire de mesures ne va pas ensemble&#xa0;; l’infobulle de la ligne de chaque mesure dit pourquoi.</numerusform>
            <numerusform>%Ln paires de mesures ne vont pas ensemble&#xa0;; l’infobulle de la ligne de chaque mesure dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: one of them says so.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne vont pas ensemble&#xa0;: l’une des deux le dit.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: both change %3.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne vont pas ensemble&#xa0;: les deux changent %3.</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <comment>measures</comment>
        <translation>sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>with “%1” besides</source>
        <comment>measures</comment>
        <translation>avec «&#xa0;%1&#xa0;» en plus</translation>
    </message>
    <message>
        <source>with “%1” instead of “%2”</source>
        <comment>measures</comment>
        <translation>avec «&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set of measures, cost</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>sets of measures</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told apart from it by the evidence, and no cheaper: %1.</source>
        <translation>Les données ne l’en distinguent pas, et pas moins cher&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Each measure is a change of the baseline: what “%1” changes is not in it.</source>
        <translation>Chaque mesure est un changement de la base&#xa0;: ce que change «&#xa0;%1&#xa0;» n’y est pas.</translation>
    </message>
    <message>
        <source>A year is the line&apos;s %1 hours for all, whatever a measure says of its own.</source>
        <translation>Une année est pour toutes les %1 heures de la ligne, quoi qu’une mesure dise d’elle-même.</translation>
    </message>
    <message>
        <source>There is no gain a year, as the measures have other yearly hours than each other and the line has none.</source>
        <translation>Il n’y a pas de gain par an, car les mesures ont entre elles d’autres heures par an et la ligne n’en a pas.</translation>
    </message>
    <message>
        <source>No set is shown to be the best yet for %1.</source>
        <comment>a budget</comment>
        <translation>Aucun ensemble n’est encore prouvé le meilleur pour %1.</translation>
    </message>
    <message>
        <source>Nothing that %1 allow is shown to be better yet than the line as it is.</source>
        <comment>a budget</comment>
        <translation>Rien de ce que permettent %1 n’est encore prouvé meilleur que la ligne comme elle est.</translation>
    </message>
    <message>
        <source>Best for %1: %2.</source>
        <comment>budget, measures</comment>
        <translation>Le meilleur pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The candidate is %1.</source>
        <comment>measures</comment>
        <translation>Le candidat est %1.</translation>
    </message>
    <message>
        <source>Not together with “%1”: one of them says so.</source>
        <translation>Pas avec «&#xa0;%1&#xa0;»&#xa0;: l’une des deux le dit.</translation>
    </message>
    <message>
        <source>Not together with “%1”: both change %2.</source>
        <translation>Pas avec «&#xa0;%1&#xa0;»&#xa0;: les deux changent %2.</translation>
    </message>
    <message>
        <source>the line as it is</source>
        <translation>la ligne comme elle est</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>the line</comment>
        <translation>comme elle est</translation>
    </message>
    <message>
        <source>Gain per hour</source>
        <translation>Gain par heure</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Coût, %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Measures</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>products</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>An hour of the line earns %2 with %1, its only product.</source>
        <comment>product, amount</comment>
        <translation>Une heure de la ligne rapporte %2 avec %1, son seul produit.</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1: %2.</source>
        <translation>Une heure de la ligne rapporte le plus avec %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1, without a relevant difference between them.</source>
        <translation>Une heure de la ligne rapporte le plus avec %1, sans écart pertinent entre eux.</translation>
    </message>
    <message>
        <source>With which product an hour of the line earns most cannot be told yet: %1 cannot be told apart.</source>
        <translation>On ne peut pas encore dire avec quel produit une heure de la ligne rapporte le plus&#xa0;: %1 ne se distinguent pas.</translation>
    </message>
    <message>
        <source>a %1 is %2</source>
        <comment>material type, base units</comment>
        <translation>1 %1 vaut %2</translation>
    </message>
    <message>
        <source>Margins of a unit are those of a base unit: %1.</source>
        <translation>Les marges par unité sont celles d’une unité de base&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 leaves more a unit than %2 (%3 against %4), but the line makes %5 of it against %6.</source>
        <translation>%1 laisse plus par unité que %2 (%3 contre %4), mais la ligne en fait %5 contre %6.</translation>
    </message>
    <message>
        <source>All shares are 0, so that there is no mix to tell of.</source>
        <translation>Toutes les parts sont 0, de sorte qu’il n’y a pas de mix à décrire.</translation>
    </message>
    <message>
        <source>The mix has no margin per hour: a product of it is not made at all.</source>
        <translation>Le mix n’a pas de marge par heure&#xa0;: un de ses produits n’est pas fait du tout.</translation>
    </message>
    <message>
        <source>A mix of %1 of the running time earns %2 an hour; no time is counted for changing over.</source>
        <translation>Un mix de %1 du temps de marche rapporte %2 par heure&#xa0;; aucun temps n’est compté pour les changements.</translation>
    </message>
    <message>
        <source>A mix of %1 of the good units earns %2 an hour; no time is counted for changing over.</source>
        <translation>Un mix de %1 des unités bonnes rapporte %2 par heure&#xa0;; aucun temps n’est compté pour les changements.</translation>
    </message>
    <message>
        <source>The shares given do not sum to 100 %; they are taken as parts of their sum.</source>
        <translation>Les parts données ne font pas 100 %&#xa0;; elles sont prises comme parts de leur somme.</translation>
    </message>
    <message>
        <source>Margin of a unit</source>
        <translation>Marge par unité</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Rows stop once they are decided, or all shifts would leave them open; %1 of %2 have all %3.</source>
        <translation>Des lignes s’arrêtent dès qu’elles sont décidées, ou que tous les postes les laisseraient ouvertes&#xa0;; %1 sur %2 ont tous les %3.</translation>
    </message>
    <message>
        <source>%1 is now %2. The intervals hold for all rows together.</source>
        <translation>%1 est maintenant %2. Les intervalles valent pour toutes les lignes ensemble.</translation>
    </message>
    <message>
        <source>Say under Products how many hours the line runs a year, to see what each is worth a year.</source>
        <translation>Dites sous Produits combien d’heures la ligne marche par an, pour voir ce que chacune vaut par an.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>Valeur par an</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → à</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Effect on %1</source>
        <translation>Effet sur %1</translation>
    </message>
    <message>
        <source>Effect, %</source>
        <translation>Effet, %</translation>
    </message>
    <message>
        <source>Worth a year, %1</source>
        <translation>Valeur par an, %1</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>Niveau des intervalles</translation>
    </message>
    <message>
        <source>what is now</source>
        <translation>l’état actuel</translation>
    </message>
    <message>
        <source>%1 %2: %3 a year. </source>
        <comment>change, its values, amount</comment>
        <translation>%1 %2&#xa0;: %3 par an. </translation>
    </message>
    <message>
        <source>%1 shifts, ± at %2.</source>
        <translation>%1 postes, ± à %2.</translation>
    </message>
    <message>
        <source>the present buffers</source>
        <translation>les tampons actuels</translation>
    </message>
    <message>
        <source>never full</source>
        <translation>jamais plein</translation>
    </message>
    <message>
        <source>mean: %1</source>
        <comment>so many stops: too few</comment>
        <translation>moyenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gain over the present</source>
        <translation>Gain sur l’actuel</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Places</translation>
    </message>
    <message>
        <source>Best split</source>
        <translation>Meilleure répartition</translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation>Répartition égale</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Gain, %</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Gain, %</translation>
    </message>
    <message>
        <source>Searching; the values are exploratory.</source>
        <translation>Recherche&#xa0;; les valeurs sont exploratoires.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>Each total&apos;s best split, run again on %1 fresh shifts.</source>
        <translation>La meilleure répartition de chaque total, simulée à nouveau sur %1 nouveaux postes.</translation>
    </message>
    <message>
        <source>%1, as a fraction</source>
        <translation>%1, en fraction</translation>
    </message>
    <message>
        <source>%1, per hour</source>
        <translation>%1, par heure</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1, secondes</translation>
    </message>
    <message>
        <source>Gain a year</source>
        <translation>Gain par an</translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation>Gain par an, %1</translation>
    </message>
    <message>
        <source>%1
± at %2</source>
        <translation>%1
± à %2</translation>
    </message>
    <message>
        <source>%1: interval from</source>
        <translation>%1&#xa0;: intervalle de</translation>
    </message>
    <message>
        <source>%1: interval to</source>
        <translation>%1&#xa0;: intervalle à</translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation>%1&#xa0;: intervalle à %2, de</translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation>%1&#xa0;: intervalle à %2, à</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Difference to now</source>
        <translation>Écart à maintenant</translation>
    </message>
    <message>
        <source>Difference to now
± at %1</source>
        <translation>Écart à maintenant
± à %1</translation>
    </message>
    <message>
        <source>The first value with %1</source>
        <translation>La première valeur avec %1</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>sans tampon</translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation>tampon infini</translation>
    </message>
    <message>
        <source>The best mean is %1, at %2. Points whose intervals overlap with it may be as good.</source>
        <translation>La meilleure moyenne est %1, à %2. Des points dont l’intervalle recoupe le sien peuvent être aussi bons.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>comme c’est maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln more</source>
        <comment>measures</comment>
        <translation>
            <numerusform>%1 + %Ln de plus</numerusform>
            <numerusform>%1 + %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>exploratory, not confirmed</source>
        <translation>exploratoire, non confirmé</translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation>sur un nouveau tirage</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; %3</source>
        <translation>%1 postes, graine %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>%1 %2, to %3: %4</source>
        <comment>figure, mean, reference, difference</comment>
        <translation>%1 %2, à %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>From a comparison of %1 with %2:</source>
        <translation>D’une comparaison de %1 avec %2&#xa0;:</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>From a sweep on %1, with %2:</source>
        <translation>D’un balayage sur %1, avec %2&#xa0;:</translation>
    </message>
    <message>
        <source>From a sensitivity study on %1, with %2:</source>
        <translation>D’une étude de sensibilité sur %1, avec %2&#xa0;:</translation>
    </message>
    <message>
        <source>Buffers of %1 in all</source>
        <translation>Tampons de %1 en tout</translation>
    </message>
    <message>
        <source>From sizing all buffers of %1: the best split of %2, %3.</source>
        <translation>Du dimensionnement de tous les tampons de %1&#xa0;: la meilleure répartition de %2, %3.</translation>
    </message>
    <message>
        <source>From the best measures for a budget, %1:</source>
        <translation>Des meilleures mesures pour un budget, %1&#xa0;:</translation>
    </message>
    <message>
        <source>From a comparison of the products:</source>
        <translation>D’une comparaison des produits&#xa0;:</translation>
    </message>
    <message>
        <source>There is no money without a product: choose the product that the line makes in its run settings.</source>
        <translation>Il n’y a pas d’argent sans produit&#xa0;: choisissez le produit que fait la ligne dans ses réglages de simulation.</translation>
    </message>
    <message>
        <source>No scenario has an investment yet: say in its details what the change costs.</source>
        <translation>Aucun scénario n’a encore d’investissement&#xa0;: dites dans ses détails ce que coûte le changement.</translation>
    </message>
    <message>
        <source>Tick at least one measure.</source>
        <translation>Cochez au moins une mesure.</translation>
    </message>
    <message>
        <source>At most %1 measures can be chosen from; %2 are ticked.</source>
        <translation>On peut choisir parmi %1 mesures au plus&#xa0;; %2 sont cochées.</translation>
    </message>
    <message>
        <source>Enter the budget that there is for all measures together.</source>
        <translation>Entrez le budget qu’il y a pour toutes les mesures ensemble.</translation>
    </message>
    <message>
        <source>“%1” has another duration or warm-up than “%2”, so that the two cannot be compared. Give both the same in their run settings, or untick it.</source>
        <translation>«&#xa0;%1&#xa0;» a une autre durée ou mise en régime que «&#xa0;%2&#xa0;», de sorte que les deux ne peuvent pas être comparés. Donnez-leur les mêmes dans leurs réglages de simulation, ou décochez-le.</translation>
    </message>
    <message>
        <source>The budget of %1 is below the cheapest measure, “%2” at %3.</source>
        <translation>Le budget de %1 est au-dessous de la mesure la moins chère, «&#xa0;%2&#xa0;» à %3.</translation>
    </message>
    <message>
        <source>%1, %2 to %3 by %4</source>
        <translation>%1, %2 à %3 par %4</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Comparaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sweep: %1 over %2</source>
        <translation>Balayage&#xa0;: %1 selon %2</translation>
    </message>
    <message>
        <source>Sensitivity by %1 %: %2</source>
        <translation>Sensibilité de %1 %&#xa0;: %2</translation>
    </message>
    <message>
        <source>Buffer sizing: %1</source>
        <translation>Dimensionnement des tampons&#xa0;: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>Best measures for %1</source>
        <translation>Meilleures mesures pour %1</translation>
    </message>
    <message>
        <source>Product mix: %1 of the running time</source>
        <translation>Mix de produits&#xa0;: %1 du temps de marche</translation>
    </message>
    <message>
        <source>Product mix: %1 of the good units</source>
        <translation>Mix de produits&#xa0;: %1 des unités bonnes</translation>
    </message>
    <message>
        <source>“%1” has no stations yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de stations.</translation>
    </message>
    <message>
        <source>“%1” cannot run: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas marcher&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no scenario yet to compare with the Baseline.</source>
        <translation>Il n’y a pas encore de scénario à comparer à la base.</translation>
    </message>
    <message>
        <source>Tick at least one scenario to compare with the reference.</source>
        <translation>Cochez au moins un scénario à comparer à la référence.</translation>
    </message>
    <message>
        <source>A comparison takes at most %1 at a time, the reference included; %2 are ticked.</source>
        <translation>Une comparaison prend au plus %1 à la fois, référence comprise&#xa0;; %2 sont cochés.</translation>
    </message>
    <message>
        <source>Choose a parameter, where its range begins and ends, and a step that leads from one to the other.</source>
        <translation>Choisissez un paramètre, où sa plage commence et finit, et un pas qui mène de l’un à l’autre.</translation>
    </message>
    <message>
        <source>A line of one station has no buffer to size.</source>
        <translation>Une ligne d’une seule station n’a pas de tampon à dimensionner.</translation>
    </message>
    <message>
        <source>The line has no product with a price: enter its products first (Edit, Products).</source>
        <translation>La ligne n’a pas de produit avec un prix&#xa0;: entrez d’abord ses produits (Édition, Produits).</translation>
    </message>
    <message>
        <source>All buffers unlimited</source>
        <translation>Tous les tampons illimités</translation>
    </message>
    <message>
        <source>%1 without breakdowns</source>
        <translation>%1 sans pannes</translation>
    </message>
    <message>
        <source>%1 without jams</source>
        <translation>%1 sans micro-arrêts</translation>
    </message>
    <message>
        <source>%1 without false rejects</source>
        <translation>%1 sans faux rejets</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <comment>a station and a reason of stops</comment>
        <translation>%1 sans %2</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>a stop of the line or a calendar entry</comment>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>%1 without defects</source>
        <translation>%1 sans défauts</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a change of a value, the other changed value</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>the data allow no value of the range</source>
        <translation>les données ne permettent aucune valeur de la plage</translation>
    </message>
    <message>
        <source>the data allow all from %1 to the better end of the range and beyond</source>
        <translation>les données permettent toutes celles de %1 au meilleur bout de la plage et au-delà</translation>
    </message>
    <message>
        <source>the data allow no other value of the range</source>
        <translation>les données ne permettent aucune autre valeur de la plage</translation>
    </message>
    <message>
        <source>the data allow %1 to %2</source>
        <translation>les données permettent %1 à %2</translation>
    </message>
    <message>
        <source>No knee: “%1” gets worse, not better, towards the better end of the parameter.</source>
        <translation>Pas de coude&#xa0;: «&#xa0;%1&#xa0;» empire au lieu de s’améliorer vers le meilleur bout du paramètre.</translation>
    </message>
    <message>
        <source>No knee: a single shift does not show what there is to gain.</source>
        <translation>Pas de coude&#xa0;: un seul poste ne montre pas ce qu’il y a à gagner.</translation>
    </message>
    <message>
        <source>No knee: the data do not show that there is anything to gain, as the interval of the whole change, %1, contains 0.</source>
        <translation>Pas de coude&#xa0;: les données ne montrent pas qu’il y ait quelque chose à gagner, car l’intervalle de tout le changement, %1, contient 0.</translation>
    </message>
    <message>
        <source>%1 of %2 shifts so far</source>
        <translation>%1 postes sur %2 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 + … + %2</source>
        <comment>first and last of several buffers</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 + … + %2</translation>
    </message>
    <message>
        <source>The data allow no smaller total.</source>
        <translation>Les données ne permettent pas de total plus petit.</translation>
    </message>
    <message>
        <source>The data allow %1 to %2; on average %3 reach it.</source>
        <translation>Les données permettent %1 à %2&#xa0;; en moyenne %3 l’atteignent.</translation>
    </message>
    <message>
        <source>the best split is the equal one</source>
        <translation>la meilleure répartition est l’égale</translation>
    </message>
    <message>
        <source>the equal split</source>
        <translation>la répartition égale</translation>
    </message>
    <message>
        <source>best over equal: %1</source>
        <translation>meilleure sur égale&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the gain</source>
        <translation>%1 du gain</translation>
    </message>
    <message>
        <source>No knee in the range: no value reaches %1 of %2; %3.</source>
        <translation>Pas de coude dans la plage&#xa0;: aucune valeur n’atteint %1 de %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>Knee: %1 of %2 at %3; %4.</source>
        <translation>Coude&#xa0;: %1 de %2 à %3&#xa0;; %4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>values of a point, figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Without this buffer it would be %1, with an endless one %2.</source>
        <translation>Sans ce tampon ce serait %1, avec un tampon infini %2.</translation>
    </message>
    <message>
        <source>At %1 it is %2, at %3 %4.</source>
        <translation>À %1 c’est %2, à %3 %4.</translation>
    </message>
    <message>
        <source>No total up to %1 places reaches %2 with %3 confidence.</source>
        <translation>Aucun total jusqu’à %1 places n’atteint %2 avec %3 de confiance.</translation>
    </message>
    <message>
        <source>%1 places are the smallest total that reaches %2 with %3 confidence.</source>
        <translation>%1 places sont le plus petit total qui atteint %2 avec %3 de confiance.</translation>
    </message>
    <message>
        <source>%1, per minute</source>
        <translation>%1, par minute</translation>
    </message>
    <message>
        <source>the smallest total that reaches %1 with %2 confidence</source>
        <translation>le plus petit total qui atteint %1 avec %2 de confiance</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>%1 %2 (%3).</source>
        <comment>how it was made, what it brings, from which shifts</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2 (%3).</translation>
    </message>
    <message>
        <source>Stopped before it was done; the values are exploratory.</source>
        <translation>Arrêtée avant la fin&#xa0;; les valeurs sont exploratoires.</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Save all tables as one workbook</source>
        <translation>Enregistrer tous les tableaux comme un classeur</translation>
    </message>
</context>
<context>
    <name>Tanks</name>
    <message>
        <source>direct</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>direct</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>protects %1</source>
        <translation>protège %1</translation>
    </message>
    <message>
        <source>Buffer after %1</source>
        <translation>Tampon après %1</translation>
    </message>
    <message>
        <source>Capacity 0: items are handed over directly.</source>
        <translation>Capacité 0&#xa0;: les pièces passent directement.</translation>
    </message>
    <message>
        <source>%1 places taken (%2)</source>
        <translation>%1 places prises (%2)</translation>
    </message>
    <message>
        <source>When full it feeds the line for %1 at its rated pace.</source>
        <translation>Plein, il alimente la ligne pendant %1 à sa cadence nominale.</translation>
    </message>
    <message numerus="yes">
        <source>Baseline: %1 places</source>
        <translation>
            <numerusform>Base&#xa0;: %1 place</numerusform>
            <numerusform>Base&#xa0;: %1 places</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the upper edge, or press + and −, to change the capacity.</source>
        <translation>Tirez le bord supérieur, ou appuyez sur + et −, pour changer la capacité.</translation>
    </message>
    <message>
        <source>no places, items are handed over directly</source>
        <translation>pas de places, les pièces passent directement</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 places sur %2 prises</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 unité</numerusform>
            <numerusform>%1 unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 pièce</numerusform>
            <numerusform>%1 pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>En manque</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>En micro-arrêt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Saturée</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Changement de série</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: name of a stop reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Items under way</source>
        <translation>Pièces en route</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around a name</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>time between failures</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>as speed</source>
        <comment>ideal speed</comment>
        <translation>comme la vitesse</translation>
    </message>
    <message>
        <source>at one free place</source>
        <comment>restart level</comment>
        <translation>dès une place libre</translation>
    </message>
    <message>
        <source>never</source>
        <comment>interval between stops</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>once</source>
        <comment>repetition of a calendar entry</comment>
        <translation>une fois</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>calendar entry</comment>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parameter without a value</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>as the station&apos;s speed</source>
        <translation>comme la vitesse de la station</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>a reason of stops</comment>
        <translation>hors service</translation>
    </message>
    <message>
        <source>never fails</source>
        <translation>jamais en défaillance</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, currency</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation>pts</translation>
    </message>
    <message>
        <source>starved</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>en manque</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>en marche</translation>
    </message>
    <message>
        <source>down</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>en panne</translation>
    </message>
    <message>
        <source>jammed</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>en micro-arrêt</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>saturée</translation>
    </message>
    <message>
        <source>in changeover</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>en changement de série</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>fermée</translation>
    </message>
    <message>
        <source>%1/h</source>
        <comment>currency</comment>
        <extracomment>Money in an hour; %1 is a currency: &quot;EUR/h&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1/h</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>%1, whose file is no longer there</source>
        <translation>%1, dont le fichier n’est plus là</translation>
    </message>
    <message>
        <source>other line “%1”</source>
        <translation>autre ligne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation>ligne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>project “%1”</source>
        <translation>projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s)</source>
        <translation>
            <numerusform>%Ln moment</numerusform>
            <numerusform>%Ln moments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, whose file is empty or cannot be read</source>
        <translation>%1, dont le fichier est vide ou illisible</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ActionList</name>
    <message>
        <source>%1 › %2</source>
        <comment>menu, menu in it</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ActionSearch</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Up and down choose, Enter does it, Escape closes.</source>
        <translation>Haut et bas choisissent, Entrée exécute, Échap ferme.</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>Actions trouvées</translation>
    </message>
    <message>
        <source>Action</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <comment>an action that is switched on</comment>
        <translation>%1 (activé)</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <comment>an action</comment>
        <translation>%1, non disponible</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Find an action or a setting</source>
        <translation>Chercher une action ou un réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>settings, page of them</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Autosave</name>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>on ne peut pas écrire dans le dossier %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CalendarPanel</name>
    <message>
        <source>break</source>
        <comment>name of a calendar entry</comment>
        <translation>pause</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>name of a calendar entry</comment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation>Base&#xa0;: la ligne comme elle est aujourd’hui</translation>
    </message>
    <message>
        <source>“%1”: another line</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une autre ligne</translation>
    </message>
    <message>
        <source>Scenario “%1”; what it changes is marked</source>
        <translation>Scénario «&#xa0;%1&#xa0;»&#xa0;; ce qu’il change est marqué</translation>
    </message>
    <message>
        <source>“%1” has a problem, which stands beside its value.</source>
        <translation>«&#xa0;%1&#xa0;» a un problème, qui figure à côté de sa valeur.</translation>
    </message>
    <message>
        <source>&amp;Leave out of this scenario</source>
        <translation>&amp;Laisser hors de ce scénario</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>&amp;Reset to baseline</source>
        <translation>Remettre à la &amp;base</translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation>Postes et pauses</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Choose an entry in the week or in the list to see and change its values.</source>
        <translation>Choisissez une entrée dans la semaine ou dans la liste pour voir et changer ses valeurs.</translation>
    </message>
    <message>
        <source>The line is open around the clock. A calendar says when its stations stand still by plan: outside of the shifts, in breaks, for cleaning. Drag in the week to mark such a time, or begin with one of these:</source>
        <translation>La ligne est ouverte jour et nuit. Un calendrier dit quand ses stations sont à l’arrêt selon le plan&#xa0;: hors des postes, pendant les pauses, pour le nettoyage. Tirez dans la semaine pour marquer un tel temps, ou commencez par l’un de ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>M&amp;odèles</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A template, then the entries that it adds</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChangesTable</name>
    <message>
        <source>Differences to the baseline</source>
        <translation>Différences avec la base</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln value(s)</source>
        <comment>change</comment>
        <translation>
            <numerusform>%1, avec %Ln valeur</numerusform>
            <numerusform>%1, avec %Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the baseline, %1 (Delete)</source>
        <translation>Revenir à la base, %1 (Suppr)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartDocks</name>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartHeader</name>
    <message>
        <source>Show the whole shift</source>
        <translation>Montrer tout le poste</translation>
    </message>
    <message>
        <source>Save or copy this chart</source>
        <translation>Enregistrer ou copier ce graphique</translation>
    </message>
    <message>
        <source>Show the whole shift and all values, on axes that fit them (wheel or drag zooms, Shift and wheel pans; Ctrl and wheel, or the wheel over the numbers, zooms the values)</source>
        <translation>Montrer tout le poste et toutes les valeurs, sur des axes qui leur vont (molette ou glissement agrandit, Maj et molette déplace&#xa0;; Ctrl et molette, ou la molette au-dessus des nombres, agrandit les valeurs)</translation>
    </message>
    <message>
        <source>Which chart is shown</source>
        <translation>Quel graphique est affiché</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>&amp;Nouveau graphique</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>mise à jour…</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>pas encore de résultat</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartView</name>
    <message>
        <source>Chart without a result</source>
        <translation>Graphique sans résultat</translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation>Lignes du graphique</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CompareSettings</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Compared with it</source>
        <translation>Comparés à elle</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CounterRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A counter and the material that it counts: &quot;Puts out: Case&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>%1 is not possible at %2, which runs %3 cycles per hour.</source>
        <translation>%1 n’est pas possible à %2, qui tourne à %3 cycles par heure.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CounterSection</name>
    <message>
        <source>As the plant counts it</source>
        <translation>Comme l’usine le compte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Enter these values as the plant counts them: stops per running hour, minutes per stop, or a log</source>
        <translation>Entrez ces valeurs comme l’usine les compte&#xa0;: arrêts par heure de marche, minutes par arrêt, ou un relevé</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CsvOptionsDialog</name>
    <message>
        <source>Begin with a byte &amp;order mark</source>
        <translation>Commencer par une marque d’&amp;ordre des octets</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#xa0;;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Point 1.5</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>Virgule 1,5</translation>
    </message>
    <message>
        <source>By it Excel knows that the letters are UTF-8; other programs seldom need it.</source>
        <translation>Grâce à elle Excel sait que les lettres sont en UTF-8&#xa0;; d’autres programmes en ont rarement besoin.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signe &amp;décimal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As usual &amp;here</source>
        <translation>Comme d’&amp;usage ici</translation>
    </message>
    <message>
        <source>What spreadsheets in your country open by themselves</source>
        <translation>Ce que les tableurs de votre pays ouvrent d’eux-mêmes</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CurrencyEdit</name>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>There is no currency “%1”. Did you mean %2?</source>
        <translation>Monnaie «&#xa0;%1&#xa0;» inconnue. Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>There is no currency “%1”, or more than one fits.</source>
        <translation>Monnaie «&#xa0;%1&#xa0;» inconnue, ou plusieurs conviennent.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DaysEdit</name>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Lundi à vendredi</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramEditor</name>
    <message>
        <source>There is nothing to paste: the clipboard holds no text. Copy a station first.</source>
        <translation>Il n’y a rien à coller&#xa0;: le presse-papiers ne contient pas de texte. Copiez d’abord une station.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the text on the clipboard holds no stations.</source>
        <translation>Rien n’a été collé&#xa0;: le texte du presse-papiers ne contient pas de stations.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Line %1 of the text on the clipboard: %2</source>
        <translation>Rien n’a été collé. Ligne %1 du texte du presse-papiers&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was pasted. The text on the clipboard: %1</source>
        <translation>Rien n’a été collé. Le texte du presse-papiers&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramExport</name>
    <message>
        <source>At %1.</source>
        <translation>Instant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shift %1 of %2 at %3, seed %4; exploratory.</source>
        <comment>number, count, time, seed</comment>
        <translation>Poste %1 sur %2 à %3, graine %4&#xa0;; exploratoire.</translation>
    </message>
    <message>
        <source>One moment of one simulated shift.</source>
        <translation>Un moment d’un poste simulé.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Stations and their parameters</source>
        <translation>Stations et leurs paramètres</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation>Pièces par cycle</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1 – diagram</source>
        <translation>%1 – diagramme</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramScene</name>
    <message>
        <source>raw items</source>
        <translation>pièces brutes</translation>
    </message>
    <message>
        <source>Source: there is always a raw item for the first station. Counted are the items taken.</source>
        <translation>Source&#xa0;: il y a toujours une pièce brute pour la première station. Sont comptées les pièces prises.</translation>
    </message>
    <message>
        <source>Finished items, delivered by the last station</source>
        <translation>Pièces finies, livrées par la dernière station</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetées</translation>
    </message>
    <message>
        <source>Items that an inspection took out of the line</source>
        <translation>Pièces qu’une inspection a retirées de la ligne</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramView</name>
    <message>
        <source>Diagram of the line</source>
        <translation>Diagramme de la ligne</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DifferenceReading</name>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%1 postes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 shifts differ</source>
        <translation>%1 postes sur %2 diffèrent</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>sure, but not relevant</source>
        <translation>sûr, mais pas pertinent</translation>
    </message>
    <message>
        <source>no relevant difference</source>
        <translation>pas d’écart pertinent</translation>
    </message>
    <message>
        <source>not enough evidence yet</source>
        <translation>pas encore assez de données</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>More shifts are being simulated; it is too early for a verdict.</source>
        <translation>D’autres postes sont simulés&#xa0;; il est trop tôt pour un verdict.</translation>
    </message>
    <message>
        <source>Agrees exactly with %1 in every shift simulated; %2.</source>
        <comment>at most so many can differ</comment>
        <translation>Coïncide exactement avec %1 dans chaque poste simulé&#xa0;; %2.</translation>
    </message>
    <message>
        <source>Only %1 of %2 shifts differ: too few for a verdict.</source>
        <translation>Seuls %1 postes sur %2 diffèrent&#xa0;: trop peu pour un verdict.</translation>
    </message>
    <message>
        <source>Better than %1: the interval excludes 0.</source>
        <translation>Meilleur que %1&#xa0;: l’intervalle exclut 0.</translation>
    </message>
    <message>
        <source>Worse than %1: the interval excludes 0.</source>
        <translation>Moins bon que %1&#xa0;: l’intervalle exclut 0.</translation>
    </message>
    <message>
        <source>Different from %1: the interval excludes 0.</source>
        <translation>Différent de %1&#xa0;: l’intervalle exclut 0.</translation>
    </message>
    <message>
        <source>There is a difference to %1, but too small to be relevant: the interval lies within ±%2.</source>
        <translation>Il y a un écart à %1, mais trop petit pour être pertinent&#xa0;: l’intervalle est dans ±%2.</translation>
    </message>
    <message>
        <source>No relevant difference to %1: the interval lies within ±%2.</source>
        <translation>Pas d’écart pertinent à %1&#xa0;: l’intervalle est dans ±%2.</translation>
    </message>
    <message>
        <source>Not enough evidence for a difference to %1.</source>
        <translation>Pas assez de données pour un écart à %1.</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>la base</translation>
    </message>
    <message numerus="yes">
        <source>the same in all %Ln shift(s)</source>
        <translation>
            <numerusform>pareil dans le seul poste</numerusform>
            <numerusform>pareil dans tous les %Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference in this shift</source>
        <translation>aucun écart dans ce poste</translation>
    </message>
    <message>
        <source>In this one shift; another shift may show the opposite.</source>
        <translation>Dans ce seul poste&#xa0;; un autre peut montrer le contraire.</translation>
    </message>
    <message>
        <source>± of the difference at %1</source>
        <translation>± de l’écart à %1</translation>
    </message>
    <message>
        <source>± of the difference at %1, as this is verdict %2 on growing data</source>
        <translation>± de l’écart à %1, car c’est le verdict %2 sur des données croissantes</translation>
    </message>
    <message>
        <source>the same luck for both: as sure as with %1 times as many shifts</source>
        <translation>le même tirage pour les deux&#xa0;: aussi sûr qu’avec %1 fois plus de postes</translation>
    </message>
    <message>
        <source>relevant from %1</source>
        <translation>pertinent à partir de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, so many stops: too few</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The interval hangs on few stops: %1.</source>
        <comment>so many: too few</comment>
        <translation>L’intervalle tient à peu d’arrêts&#xa0;: %1.</translation>
    </message>
    <message>
        <source>shifts %1 … %2</source>
        <translation>postes %1 … %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DrawingView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>There is no picture of this study.</source>
        <translation>Il n’y a pas d’image de cette étude.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryForm</name>
    <message>
        <source>At a time of day</source>
        <translation>À une heure du jour</translation>
    </message>
    <message>
        <source>After minutes of the run</source>
        <translation>Après des minutes de simulation</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>une seule fois</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Stations</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Begin of %1</source>
        <translation>Début de %1</translation>
    </message>
    <message>
        <source>This scenario leaves “%1” out: %2.</source>
        <comment>an entry, when it is</comment>
        <translation>Ce scénario laisse «&#xa0;%1&#xa0;» de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Of the baseline, where it can be renamed for all scenarios.</source>
        <translation>De la base, où elle peut être renommée pour tous les scénarios.</translation>
    </message>
    <message>
        <source>Not in the scheduled time: the OEE leaves it out.</source>
        <translation>Hors du temps planifié&#xa0;: le TRS la laisse de côté.</translation>
    </message>
    <message>
        <source>In the scheduled time: it lowers availability.</source>
        <translation>Dans le temps planifié&#xa0;: elle abaisse la disponibilité.</translation>
    </message>
    <message>
        <source>Without a length it closes nothing.</source>
        <translation>Sans durée elle ne ferme rien.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <comment>day, time</comment>
        <translation>jusqu’à %1 %2</translation>
    </message>
    <message>
        <source>until %1 on the day after</source>
        <translation>jusqu’à %1 le lendemain</translation>
    </message>
    <message numerus="yes">
        <source>until %1, %Ln day(s) later</source>
        <translation>
            <numerusform>jusqu’à %1, %Ln jour plus tard</numerusform>
            <numerusform>jusqu’à %1, %Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>after %1 of the run</source>
        <translation>après %1 de simulation</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryList</name>
    <message>
        <source>left out by this scenario</source>
        <translation>laissée de côté par ce scénario</translation>
    </message>
    <message>
        <source>added by this scenario</source>
        <translation>ajoutée par ce scénario</translation>
    </message>
    <message>
        <source>changed by this scenario</source>
        <translation>modifiée par ce scénario</translation>
    </message>
    <message>
        <source>Entries of the calendar</source>
        <translation>Entrées du calendrier</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySummary</name>
    <message numerus="yes">
        <source>Confirmed on %Ln fresh shift(s)</source>
        <translation>
            <numerusform>Confirmé sur %Ln nouveau poste</numerusform>
            <numerusform>Confirmé sur %Ln nouveaux postes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <comment>so far</comment>
        <translation>%1 postes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln simulated shift(s)</source>
        <translation>
            <numerusform>%Ln poste simulé</numerusform>
            <numerusform>%Ln postes simulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>Exploratoire&#xa0;: %Ln poste</numerusform>
            <numerusform>Exploratoire&#xa0;: %Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift of %1</source>
        <comment>length of a shift</comment>
        <translation>Poste de %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>losses of the exploring shifts</source>
        <translation>pertes des postes exploratoires</translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation>La ligne n’a pas encore de stations.</translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation>La ligne ne peut pas marcher ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller change(s)</source>
        <translation>
            <numerusform>%Ln modification plus petite</numerusform>
            <numerusform>%Ln modifications plus petites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller loss(es)</source>
        <translation>
            <numerusform>%Ln perte plus petite</numerusform>
            <numerusform>%Ln pertes plus petites</numerusform>
        </translation>
    </message>
    <message>
        <source>± at %1: simulation luck only, not the uncertainty of the input data</source>
        <translation>± à %1&#xa0;: hasard de la simulation seul, pas l’incertitude des données d’entrée</translation>
    </message>
    <message>
        <source>± at %1, of differences at %2: simulation luck only, not the uncertainty of the input data</source>
        <translation>± à %1, des écarts à %2&#xa0;: hasard de la simulation seul, pas l’incertitude des données d’entrée</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySwitch</name>
    <message>
        <source>What is edited</source>
        <translation>Ce qui est modifié</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Tous les scénarios</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln change(s))</source>
        <translation>
            <numerusform>%1 (%Ln modification)</numerusform>
            <numerusform>%1 (%Ln modifications)</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the scenario %1</source>
        <translation>Modifier le scénario %1</translation>
    </message>
    <message>
        <source>Edit the other line %1</source>
        <translation>Modifier l’autre ligne %1</translation>
    </message>
    <message>
        <source>Edit the baseline</source>
        <translation>Modifier la base</translation>
    </message>
    <message>
        <source>Edit the scenario “%1”: changes are kept beside the baseline, which stays as it is</source>
        <translation>Modifier le scénario «&#xa0;%1&#xa0;»&#xa0;: les modifications sont gardées à côté de la base, qui reste comme elle est</translation>
    </message>
    <message>
        <source>Edit the other line “%1”: today’s line stays as it is</source>
        <translation>Modifier l’autre ligne «&#xa0;%1&#xa0;»&#xa0;: la ligne d’aujourd’hui reste comme elle est</translation>
    </message>
    <message>
        <source>Edit the baseline itself: the line as it is today</source>
        <translation>Modifier la base elle-même&#xa0;: la ligne comme elle est aujourd’hui</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExampleCard</name>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln scénario</numerusform>
            <numerusform>%Ln scénarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExcludesEdit</name>
    <message>
        <source>none</source>
        <comment>scenarios</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExportMenu</name>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy as s&amp;lide</source>
        <translation>Copier comme &amp;diapositive</translation>
    </message>
    <message>
        <source>Save as sl&amp;ide</source>
        <translation>Enregistrer comme d&amp;iapositive</translation>
    </message>
    <message>
        <source>&amp;Print picture…</source>
        <translation>Imp&amp;rimer l’image…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Enregistrer le &amp;tableau…</translation>
    </message>
    <message>
        <source>C&amp;opy table</source>
        <translation>C&amp;opier le tableau</translation>
    </message>
    <message>
        <source>P&amp;rint table…</source>
        <translation>I&amp;mprimer le tableau…</translation>
    </message>
    <message>
        <source>&amp;16:9</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&amp;16:9</translation>
    </message>
    <message>
        <source>&amp;4:3</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&amp;4:3</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>&amp;Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FieldNotes</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FieldRow</name>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>Revenir à la base, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureContents</name>
    <message>
        <source>of %1 rated in scheduled time</source>
        <comment>rated output per hour</comment>
        <translation>de %1 nominales en temps planifié</translation>
    </message>
    <message>
        <source>= %1 of %2 rated</source>
        <comment>output per hour, rated output per hour</comment>
        <translation>= %1 de %2 nominales</translation>
    </message>
    <message>
        <source>scheduled time differs</source>
        <translation>autre temps planifié</translation>
    </message>
    <message>
        <source>The scheduled time differs from the baseline&apos;s, so that the two are of other hours; TEEP is of all hours in both.</source>
        <translation>Le temps planifié diffère de celui de la base, de sorte que les deux portent sur d’autres heures&#xa0;; le TEEP porte sur toutes les heures dans les deux.</translation>
    </message>
    <message>
        <source>Exploratory: the same shifts served to find this scenario. Confirm it on fresh ones.</source>
        <translation>Exploratoire&#xa0;: les mêmes postes ont servi à trouver ce scénario. Confirmez-le sur de nouveaux.</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>confirmé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln fresh shift(s) that nothing was chosen by; ± at %1.</source>
        <translation>
            <numerusform>Sur %Ln nouveau poste d’après lequel rien n’a été choisi&#xa0;; ± à %1.</numerusform>
            <numerusform>Sur %Ln nouveaux postes d’après lesquels rien n’a été choisi&#xa0;; ± à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>set by the calendar, in every shift the same</source>
        <comment>the loading</comment>
        <translation>fixé par le calendrier, pareil dans chaque poste</translation>
    </message>
    <message>
        <source>Output: good units that %1 has collected.</source>
        <comment>a station</comment>
        <translation>Production&#xa0;: unités bonnes que %1 a collectées.</translation>
    </message>
    <message>
        <source>Output: good units delivered, in whole outputs of %1.</source>
        <comment>a station</comment>
        <translation>Production&#xa0;: unités bonnes livrées, en sorties entières de %1.</translation>
    </message>
    <message>
        <source>Output: good units delivered.</source>
        <translation>Production&#xa0;: unités bonnes livrées.</translation>
    </message>
    <message>
        <source>Not scheduled, and so left out: %1.</source>
        <translation>Non planifié, donc laissé de côté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureNumbers</name>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation>pts</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 unité</numerusform>
            <numerusform>%1 unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 pièce</numerusform>
            <numerusform>%1 pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the same in all</source>
        <comment>a figure</comment>
        <translation>%1, pareil dans tous</translation>
    </message>
    <message>
        <source>at most %1 can differ</source>
        <comment>percent of shifts</comment>
        <translation>%1 au plus peuvent différer</translation>
    </message>
    <message numerus="yes">
        <source>the same in all %Ln shift(s); %1</source>
        <comment>at most so many can differ</comment>
        <translation>
            <numerusform>pareil dans le seul poste&#xa0;; %1</numerusform>
            <numerusform>pareil dans tous les %Ln postes&#xa0;; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln arrêt</numerusform>
            <numerusform>%Ln arrêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln poste</numerusform>
            <numerusform>%Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: too few</source>
        <comment>so many stops, so many shifts</comment>
        <translation>%1 en %2&#xa0;: trop peu</translation>
    </message>
    <message>
        <source>%1 of %2 in %3: too few</source>
        <comment>so many stops, station and reason, so many shifts</comment>
        <translation>%1 de %2 en %3&#xa0;: trop peu</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileNotices</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed by another program.</source>
        <translation>
            <numerusform>%1 a été modifié par un autre programme.</numerusform>
            <numerusform>%1 ont été modifiés par un autre programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You have changes of your own, too.</source>
        <translation>%1 Vous avez aussi des modifications.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Reload, losing mine</source>
        <translation>Recharger, en perdant les miennes</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer there. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 n’est plus là. Ce que vous voyez est encore complet&#xa0;; enregistrez pour le garder.</numerusform>
            <numerusform>%1 ne sont plus là. Ce que vous voyez est encore complet&#xa0;; enregistrez pour le garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty or can no longer be read. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 est vide ou n’est plus lisible. Ce que vous voyez est encore complet&#xa0;; enregistrez-le pour le garder.</numerusform>
            <numerusform>%1 sont vides ou ne sont plus lisibles. Ce que vous voyez est encore complet&#xa0;; enregistrez-le pour le garder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileOpening</name>
    <message>
        <source>Opened is %1 with what belongs to its line. Not opened: %2</source>
        <translation>%1 est ouvert avec ce qui appartient à sa ligne. Non ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where is “%1”, which “%2” needs?</source>
        <translation>Où est «&#xa0;%1&#xa0;», dont «&#xa0;%2&#xa0;» a besoin&#xa0;?</translation>
    </message>
    <message>
        <source>This belongs to the project “%1”.</source>
        <translation>Ceci appartient au projet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Ouvrir le projet</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln scenario(s) of this line beside it.</source>
        <translation>
            <numerusform>Il y a %Ln scénario de cette ligne à côté.</numerusform>
            <numerusform>Il y a %Ln scénarios de cette ligne à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them, too</source>
        <translation>Les ouvrir aussi</translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation>Ouvrir un projet, une ligne ou des scénarios</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Add scenarios of this line</source>
        <translation>Ajouter des scénarios de cette ligne</translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation>%1 est déjà ouvert.</translation>
    </message>
    <message>
        <source>%1 is a line, not a scenario. To see it, use “Open”.</source>
        <translation>%1 est une ligne, pas un scénario. Pour la voir, utilisez «&#xa0;Ouvrir&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was not added: it belongs to another line than “%2”.</source>
        <translation>%1 n’a pas été ajouté&#xa0;: il appartient à une autre ligne que «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 ajouté</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileSaving</name>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>liste d’accès</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>There are no changes to save</source>
        <translation>Aucune modification à enregistrer</translation>
    </message>
    <message>
        <source>Save a copy of the scenario “%1”</source>
        <translation>Enregistrer une copie du scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save a copy of the line “%1”</source>
        <translation>Enregistrer une copie de la ligne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>LineTwin files</source>
        <translation>Fichiers LineTwin</translation>
    </message>
    <message>
        <source>This file is open. A copy needs another name.</source>
        <translation>Ce fichier est ouvert. Une copie a besoin d’un autre nom.</translation>
    </message>
    <message>
        <source>Saved a copy of “%1” with its line: %2</source>
        <translation>Une copie de «&#xa0;%1&#xa0;» avec sa ligne a été enregistrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved a copy of “%1”: %2</source>
        <translation>Une copie de «&#xa0;%1&#xa0;» a été enregistrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 was saved, but the system did not let its %2 be kept.</source>
        <translation>%1 a été enregistré, mais le système n’a pas permis de garder&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saving %1. The disk is slow.</source>
        <translation>Enregistrement de %1. Le disque est lent.</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>&amp;Retour au travail</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileWriter</name>
    <message>
        <source>“%1” was changed by another program while it was being saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme pendant son enregistrement.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FindingsPanel</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy the whole list as text</source>
        <translation>Copier toute la liste comme texte</translation>
    </message>
    <message>
        <source>Remove what the scenario changes at a station that is not in the line</source>
        <translation>Retirer ce que le scénario change à une station qui n’est pas dans la ligne</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Pas de problèmes</translation>
    </message>
    <message>
        <source>Remove the changes at “%1”</source>
        <translation>Retirer les modifications à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>linetwin::app::GuideHits</name>
    <message>
        <source>Found in the guide</source>
        <translation>Trouvé dans le guide</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A heading of the guide and its chapter</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>Rien dans le guide ne contient tous ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::HeadlineFigures</name>
    <message>
        <source>No cycle of “%1” ends within the shift: one takes %2.</source>
        <translation>Aucun cycle de «&#xa0;%1&#xa0;» ne finit dans le poste&#xa0;: un cycle prend %2.</translation>
    </message>
    <message>
        <source>No difference to the baseline in this shift.</source>
        <translation>Aucun écart à la base dans ce poste.</translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s); %1.</source>
        <translation>
            <numerusform>Pareil à la base dans le seul poste&#xa0;; %1.</numerusform>
            <numerusform>Pareil à la base dans tous les %Ln postes&#xa0;; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s) so far.</source>
        <translation>
            <numerusform>Pareil à la base dans le seul poste jusqu’ici.</numerusform>
            <numerusform>Pareil à la base dans tous les %Ln postes jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲▼ compares with the baseline on the same luck, ± at %1.</source>
        <translation>▲▼ compare à la base sur le même tirage, ± à %1.</translation>
    </message>
    <message>
        <source>What is confirmed has its ± at %1.</source>
        <translation>Ce qui est confirmé a son ± à %1.</translation>
    </message>
    <message>
        <source>± is the %1 interval of the mean: simulation luck only, not the uncertainty of the input data.</source>
        <translation>± est l’intervalle à %1 de la moyenne&#xa0;: hasard de la simulation seul, pas l’incertitude des données d’entrée.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::InvestmentSection</name>
    <message>
        <source>add up</source>
        <translation>s’ajoutent</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Heures par an</translation>
    </message>
    <message>
        <source>How long the line runs a year with this change; without, as the line says.</source>
        <translation>Combien la ligne marche par an avec ce changement&#xa0;; sans indication, comme le dit la ligne.</translation>
    </message>
    <message>
        <source>Life, years</source>
        <translation>Durée de vie, ans</translation>
    </message>
    <message>
        <source>For how long the gain is had; with it the net present value is told.</source>
        <translation>Combien de temps dure le gain&#xa0;; avec elle la valeur actuelle nette est donnée.</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Actualisation, %</translation>
    </message>
    <message>
        <source>A year. Has an effect with a life only.</source>
        <translation>Par an. N’a d’effet qu’avec une durée de vie.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>What the change costs once. Comparisons then tell when it has paid back. In files: investment.cost.</source>
        <translation>Ce que le changement coûte une fois. Les comparaisons disent alors quand il est remboursé. Dans les fichiers&#xa0;: investment.cost.</translation>
    </message>
    <message>
        <source>as the line</source>
        <comment>operating hours</comment>
        <translation>comme la ligne</translation>
    </message>
    <message>
        <source>none</source>
        <comment>life, discount rate</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 Dans les fichiers&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclut</translation>
    </message>
    <message>
        <source>Scenarios that cannot be chosen with this one when the best set is sought. In files: investment.excludes.</source>
        <translation>Scénarios qui ne peuvent pas être choisis avec celui-ci quand le meilleur ensemble est cherché. Dans les fichiers&#xa0;: investment.excludes.</translation>
    </message>
    <message>
        <source>Adds to other measures on the same values</source>
        <translation>S’ajoute à d’autres mesures sur les mêmes valeurs</translation>
    </message>
    <message>
        <source>Same values</source>
        <translation>Mêmes valeurs</translation>
    </message>
    <message>
        <source>Measures that touch the same value exclude each other, unless each says this: then their ratios to the baseline are multiplied. In files: investment.combine.</source>
        <translation>Des mesures qui touchent la même valeur s’excluent, à moins que chacune ne dise ceci&#xa0;: alors leurs rapports à la base sont multipliés. Dans les fichiers&#xa0;: investment.combine.</translation>
    </message>
    <message>
        <source>Fold the investment away</source>
        <translation>Replier l’investissement</translation>
    </message>
    <message>
        <source>What the change costs once, to tell when it pays back</source>
        <translation>Ce que le changement coûte une fois, pour dire quand il est remboursé</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investissement</translation>
    </message>
    <message>
        <source>Investment: %1</source>
        <translation>Investissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptBar</name>
    <message>
        <source>Look at it…</source>
        <translation>La regarder…</translation>
    </message>
    <message>
        <source>Picture and table of what is kept, and a way to remove it</source>
        <translation>Image et tableau de ce qui est gardé, et un moyen de le retirer</translation>
    </message>
    <message>
        <source>Kept from %1: %2</source>
        <translation>Gardée du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kept with the project</source>
        <translation>Gardée avec le projet</translation>
    </message>
    <message>
        <source>Not kept with the project</source>
        <translation>Pas gardée avec le projet</translation>
    </message>
    <message>
        <source>Kept with the project once that is saved</source>
        <translation>Gardée avec le projet une fois celui-ci enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln antérieure</numerusform>
            <numerusform>%Ln antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les regarder…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptStudiesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Kept studies</source>
        <translation>Études gardées</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>It is no longer kept with the project.</source>
        <translation>Elle n’est plus gardée avec le projet.</translation>
    </message>
    <message>
        <source>The line or a scenario has changed since: this study is older than the model.</source>
        <translation>La ligne ou un scénario a changé depuis&#xa0;: cette étude est plus ancienne que le modèle.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>Enregistrer ou copier image et tableau</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptWords</name>
    <message>
        <source>d MMM</source>
        <comment>date without the year, as Qt writes formats</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as Qt writes formats</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; confirmed on fresh luck</source>
        <translation>%1 postes, graine %2&#xa0;; confirmé sur un nouveau tirage</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; exploratory</source>
        <translation>%1 postes, graine %2&#xa0;; exploratoire</translation>
    </message>
    <message>
        <source>Run on %1: %2. %3.</source>
        <translation>Calculée le %1&#xa0;: %2. %3.</translation>
    </message>
    <message>
        <source>%1 By LineTwin %2.</source>
        <translation>%1 Par LineTwin %2.</translation>
    </message>
    <message>
        <source>older than the model</source>
        <translation>plus ancienne que le modèle</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeyFigureCard</name>
    <message>
        <source>&lt;p&gt;One shift in ten is below the first number, another one in ten above the second.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un poste sur dix est au-dessous du premier nombre, un autre sur dix au-dessus du second.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LabelledQuantity</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineMoney</name>
    <message>
        <source>Operating hours a year, in h</source>
        <translation>Heures d’exploitation par an, en h</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Operating hours a year</source>
        <translation>Heures d’exploitation par an</translation>
    </message>
    <message>
        <source>In which all prices and costs of the line are. Type its letters or a part of its name. In files: currency.</source>
        <translation>Dans laquelle sont tous les prix et coûts de la ligne. Tapez ses lettres ou une partie de son nom. Dans les fichiers&#xa0;: currency.</translation>
    </message>
    <message>
        <source>How long the line runs a year: makes money per year of money per hour. In files: operating_hours_per_year.</source>
        <translation>Combien la ligne marche par an&#xa0;: fait de l’argent par heure de l’argent par an. Dans les fichiers&#xa0;: operating_hours_per_year.</translation>
    </message>
    <message>
        <source>Without them money is shown per run and per hour, not per year.</source>
        <translation>Sans elles l’argent est montré par simulation et par heure, pas par an.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineNotices</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try as another line</source>
        <translation>Essayer comme autre ligne</translation>
    </message>
    <message>
        <source>The line itself changed, for “%1” and all its scenarios.</source>
        <translation>La ligne elle-même a changé, pour «&#xa0;%1&#xa0;» et tous ses scénarios.</translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare the change with it, try it as another line.</source>
        <translation>Vous changez la ligne comme elle est aujourd’hui. Pour comparer le changement à elle, essayez-le comme autre ligne.</translation>
    </message>
    <message>
        <source>The line itself changed, for the Baseline and all scenarios.</source>
        <translation>La ligne elle-même a changé, pour la base et tous les scénarios.</translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare these changes with it, make them a what-if.</source>
        <translation>Vous changez la ligne comme elle est aujourd’hui. Pour comparer ces changements à elle, faites-en un «&#xa0;et si&#xa0;».</translation>
    </message>
    <message>
        <source>Make them a what-if</source>
        <translation>En faire un «&#xa0;et si&#xa0;»</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineSettingsEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name of the line. In files: name.</source>
        <translation>Le nom de la ligne. Dans les fichiers&#xa0;: name.</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Cadenceur</translation>
    </message>
    <message>
        <source>The station that sets the line&apos;s pace: the line&apos;s OEE is measured against it, the same for every scenario. Automatic: the one with the smallest rated speed. In files: constraint.</source>
        <translation>La station qui donne la cadence de la ligne&#xa0;: le TRS de la ligne est mesuré par rapport à elle, la même pour chaque scénario. Automatique&#xa0;: celle à la plus petite vitesse nominale. Dans les fichiers&#xa0;: constraint.</translation>
    </message>
    <message>
        <source>Real good units</source>
        <translation>Unités bonnes réelles</translation>
    </message>
    <message>
        <source>Real OEE</source>
        <translation>TRS réel</translation>
    </message>
    <message>
        <source>OEE of the real line, measured against the constraint&apos;s rated speed over all scheduled time. In percent: 74, or 37/50; 0.74 means 0.74 %. In files: observed.oee.</source>
        <translation>TRS de la ligne réelle, mesuré par rapport à la vitesse nominale du cadenceur sur tout le temps planifié. En pour cent&#xa0;: 74, ou 37/50&#xa0;; 0.74 signifie 0,74 %. Dans les fichiers&#xa0;: observed.oee.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Stands in the editor of a figure that nobody has measured</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Forget this figure</source>
        <translation>Oublier ce chiffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Auto&#xa0;: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Pace at which the real line delivered good units. The figures show how far the model is from it; no result depends on it. In files: observed.good_units_per_hour.</source>
        <translation>Cadence à laquelle la ligne réelle a livré des unités bonnes. Les chiffres montrent l’écart du modèle&#xa0;; aucun résultat n’en dépend. Dans les fichiers&#xa0;: observed.good_units_per_hour.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Shown: %1 to %2.</source>
        <translation>Montré&#xa0;: %1 à %2.</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 since its start, h:mm.</source>
        <translation>Montré&#xa0;: %1 à %2 depuis son début, h:mm.</translation>
    </message>
    <message>
        <source>There is nothing to draw: the line has no stations yet.</source>
        <translation>Il n’y a rien à dessiner&#xa0;: la ligne n’a pas encore de stations.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveRunner</name>
    <message>
        <source>This run is too long to keep every event, so playback shows it every %1. The figures count everything.</source>
        <translation>Cette simulation est trop longue pour garder chaque événement, la lecture la montre donc toutes les %1. Les chiffres comptent tout.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run. Shorten it, or ask for fewer shifts.</source>
        <translation>Il n’y a pas assez de mémoire pour cette simulation. Raccourcissez-la, ou demandez moins de postes.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>La simulation a échoué.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>La simulation a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LogEntry</name>
    <message>
        <source>From a log</source>
        <translation>D’un relevé</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Utiliser ces valeurs</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>Cycles faits</translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation>Cycles que la station a faits pendant le relevé.</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>Heures de marche</translation>
    </message>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation>Heures pendant lesquelles la station marchait&#xa0;; l’attente et les arrêts ne comptent pas.</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Micro-arrêts</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation>Combien d’arrêts compte le relevé.</translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation>Minutes d’arrêt</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation>Combien ces arrêts ont duré en tout.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>Remplissez les trois.</translation>
    </message>
    <message>
        <source>No station can have counted that: at most one stop a cycle, and minutes only with stops.</source>
        <translation>Aucune station n’a pu compter cela&#xa0;: au plus un arrêt par cycle, et des minutes seulement avec des arrêts.</translation>
    </message>
    <message>
        <source>jams from a log</source>
        <translation>micro-arrêts d’un relevé</translation>
    </message>
    <message>
        <source>breakdowns from a log</source>
        <translation>pannes d’un relevé</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LossPanel</name>
    <message>
        <source>%</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Losses in percent of the scheduled time</source>
        <translation>Pertes en pour cent du temps planifié</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Losses in minutes</source>
        <translation>Pertes en minutes</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>Losses in units that could have been made</source>
        <translation>Pertes en unités qui auraient pu être faites</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>What the losses cost, and what margin is left</source>
        <translation>Ce que coûtent les pertes, et quelle marge reste</translation>
    </message>
    <message>
        <source>Losses from scheduled time to good product</source>
        <translation>Pertes du temps planifié au bon produit</translation>
    </message>
    <message>
        <source>Go to the longest stop</source>
        <translation>Aller au plus long arrêt</translation>
    </message>
    <message>
        <source>Where the margin of %1 at its rated pace goes, a run</source>
        <translation>Où va la marge de %1 à sa cadence nominale, par simulation</translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation>Où va le temps de %1</translation>
    </message>
    <message>
        <source>%1: not in the shift that is played</source>
        <translation>%1&#xa0;: pas dans le poste qui est joué</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LossTableModel</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 unité</numerusform>
            <numerusform>%1 unités</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state and the name of its reason: &quot;jammed (glue)&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Margin at the rated pace</source>
        <translation>Marge à la cadence nominale</translation>
    </message>
    <message>
        <source>Output, not sold</source>
        <translation>Produit, non vendu</translation>
    </message>
    <message>
        <source>Made, not sold</source>
        <translation>Fait, non vendu</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>%1 would be the margin if %2 made good units at its rated pace all the time.</source>
        <translation>%1 serait la marge si %2 faisait des unités bonnes à sa cadence nominale tout le temps.</translation>
    </message>
    <message>
        <source>%1: good units that were output in what could not be sold, as a container that is defective or not delivered yet.</source>
        <translation>%1&#xa0;: unités bonnes produites dans ce qui n’a pas pu être vendu, comme un contenant défectueux ou pas encore livré.</translation>
    </message>
    <message>
        <source>%1: material and conversion of units that were made and not sold: rejected, defective or still in the line.</source>
        <translation>%1&#xa0;: matière et transformation d’unités faites et non vendues&#xa0;: rejetées, défectueuses ou encore dans la ligne.</translation>
    </message>
    <message>
        <source>%1 is the margin that is left.</source>
        <translation>%1 est la marge qui reste.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Temps total</translation>
    </message>
    <message>
        <source>Scheduled time</source>
        <translation>Temps planifié</translation>
    </message>
    <message>
        <source>Good product</source>
        <translation>Bon produit</translation>
    </message>
    <message>
        <source>Shipped defective</source>
        <translation>Livré défectueux</translation>
    </message>
    <message>
        <source>Rejected though good: %1</source>
        <translation>Rejeté bien que bon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation>Rejeté ailleurs</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation>Cycles lents</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Down: other reasons</source>
        <translation>En panne&#xa0;: autres raisons</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>En panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Jammed: other reasons</source>
        <translation>Micro-arrêt&#xa0;: autres raisons</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Micro-arrêts</translation>
    </message>
    <message>
        <source>Jammed: %1</source>
        <translation>Micro-arrêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>In changeover: other reasons</source>
        <translation>En changement de série&#xa0;: autres raisons</translation>
    </message>
    <message>
        <source>Changeovers</source>
        <translation>Changements de série</translation>
    </message>
    <message>
        <source>In changeover: %1</source>
        <translation>En changement de série&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closed: other reasons</source>
        <translation>Fermé&#xa0;: autres raisons</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Starved: other causes</source>
        <extracomment>A loss and what caused it: &quot;Starved: Filler jammed&quot;</extracomment>
        <translation>Manque&#xa0;: autres causes</translation>
    </message>
    <message>
        <source>Starved: %1 %2</source>
        <translation>Manque&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Blocked: other causes</source>
        <translation>Saturation&#xa0;: autres causes</translation>
    </message>
    <message>
        <source>Blocked: %1 %2</source>
        <translation>Saturation&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>%1: %2 of margin, that of the units which %3 would have made.</source>
        <comment>a loss</comment>
        <translation>%1&#xa0;: %2 de marge, celle des unités que %3 aurait faites.</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 that %4 could make.</source>
        <translation>%1&#xa0;: %2 des %3 que %4 pourrait faire.</translation>
    </message>
    <message>
        <source>%1: %2 of %3&apos;s time.</source>
        <translation>%1&#xa0;: %2 du temps de %3.</translation>
    </message>
    <message>
        <source>%2 did not make %1, blocked because %3 was %4.</source>
        <translation>%2 n’a pas fait %1, saturé parce que %3 était dans l’état «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was blocked because %3 was %4.</source>
        <translation>%1 du temps de %2 était saturé parce que %3 était dans l’état «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because %3 was %4.</source>
        <translation>%2 n’a pas fait %1, en manque parce que %3 était dans l’état «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because %3 was %4.</source>
        <translation>%1 du temps de %2 était en manque parce que %3 était dans l’état «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because items from %3 were still under way.</source>
        <translation>%2 n’a pas fait %1, en manque parce que des pièces de %3 étaient encore en route.</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because items from %3 were still under way.</source>
        <translation>%1 du temps de %2 était en manque parce que des pièces de %3 étaient encore en route.</translation>
    </message>
    <message>
        <source>All the time, in which %1 could make %2 at its ideal pace.</source>
        <translation>Tout le temps, où %1 pourrait faire %2 à sa cadence idéale.</translation>
    </message>
    <message>
        <source>The scheduled time, in which %1 could make %2 at its ideal pace.</source>
        <translation>Le temps planifié, où %1 pourrait faire %2 à sa cadence idéale.</translation>
    </message>
    <message>
        <source>Difference to the baseline %1, at %2 between %3 and %4. Exploratory.</source>
        <translation>Écart à la base %1, à %2 entre %3 et %4. Exploratoire.</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>Écart à la base</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>%</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Losses in money</source>
        <translation>Pertes en argent</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Where the margin goes, a run</source>
        <translation>Où va la marge, par simulation</translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation>Où va le temps de %1</translation>
    </message>
    <message>
        <source>Station that caused it</source>
        <translation>Station qui l’a causée</translation>
    </message>
    <message>
        <source>State of that station</source>
        <translation>État de cette station</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>Raison d’arrêt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Montant, %1</translation>
    </message>
    <message>
        <source>Amount: %1 interval from</source>
        <translation>Montant&#xa0;: intervalle à %1, de</translation>
    </message>
    <message>
        <source>Amount: %1 interval to</source>
        <translation>Montant&#xa0;: intervalle à %1, à</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>Temps, min</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Share: %1 interval from, %</source>
        <translation>Part&#xa0;: intervalle à %1, de, %</translation>
    </message>
    <message>
        <source>Share: %1 interval to, %</source>
        <translation>Part&#xa0;: intervalle à %1, à, %</translation>
    </message>
    <message>
        <source>Change, percentage points</source>
        <translation>Changement, points de pourcentage</translation>
    </message>
    <message>
        <source>Change: %1 interval from</source>
        <translation>Changement&#xa0;: intervalle à %1, de</translation>
    </message>
    <message>
        <source>Change: %1 interval to</source>
        <translation>Changement&#xa0;: intervalle à %1, à</translation>
    </message>
    <message>
        <source>%1 interval of the mean: %2 … %3.</source>
        <translation>Intervalle à %1 de la moyenne&#xa0;: %2 … %3.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MeasureSettings</name>
    <message>
        <source>Budget</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Budget</translation>
    </message>
    <message>
        <source>for all together</source>
        <translation>pour toutes ensemble</translation>
    </message>
    <message>
        <source>No scenario has an investment yet. Select one, open “Investment” below its name and say what it costs.</source>
        <translation>Aucun scénario n’a encore d’investissement. Sélectionnez-en un, ouvrez «&#xa0;Investissement&#xa0;» sous son nom et dites ce qu’il coûte.</translation>
    </message>
    <message>
        <source>Scenarios of the shown line with an investment, over its baseline</source>
        <translation>Scénarios de la ligne affichée avec un investissement, sur sa base</translation>
    </message>
    <message>
        <source>Measures to choose from</source>
        <translation>Mesures au choix</translation>
    </message>
    <message>
        <source>“%1” costs %2</source>
        <translation>«&#xa0;%1&#xa0;» coûte %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MixSettings</name>
    <message>
        <source>of the running time</source>
        <translation>du temps de marche</translation>
    </message>
    <message>
        <source>of the good units</source>
        <translation>des unités bonnes</translation>
    </message>
    <message>
        <source>By good units a product takes as much time as its units need. Changing over takes none.</source>
        <translation>Selon les unités bonnes, un produit prend autant de temps que ses unités en demandent. Les changements n’en prennent pas.</translation>
    </message>
    <message>
        <source>Shares in the mix, %</source>
        <translation>Parts dans le mix, %</translation>
    </message>
    <message>
        <source>Shares are</source>
        <translation>Les parts sont</translation>
    </message>
    <message>
        <source>Share of %1, %</source>
        <translation>Part de %1, %</translation>
    </message>
    <message>
        <source>The line has no product with a price yet.</source>
        <translation>La ligne n’a pas encore de produit avec un prix.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentVisit</name>
    <message>
        <source>%1, %2</source>
        <comment>station, what its state is</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time</comment>
        <translation>Instant %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentsPanel</name>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;Side by side with the baseline</source>
        <translation>&amp;Côte à côte avec la base</translation>
    </message>
    <message>
        <source>Moments</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Keep the moment that is shown (Ctrl+Shift+B)</source>
        <translation>Garder le moment affiché (Ctrl+Maj+B)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Tell this moment earlier (Alt+Up)</source>
        <translation>Raconter ce moment plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Tell this moment later (Alt+Down)</source>
        <translation>Raconter ce moment plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this moment (Del)</source>
        <translation>Supprimer ce moment (Suppr)</translation>
    </message>
    <message>
        <source>Bookmark a moment of a shift to come back to it. The presentation (F5) tells all of them as a story: press M there.</source>
        <translation>Marquez un moment d’un poste pour y revenir. La présentation (F5) les raconte tous&#xa0;: appuyez-y sur M.</translation>
    </message>
    <message>
        <source>Moments in their order</source>
        <translation>Moments dans leur ordre</translation>
    </message>
    <message>
        <source>What the room is to see in this moment</source>
        <translation>Ce que la salle doit voir à ce moment</translation>
    </message>
    <message>
        <source>The presentation shows this moment in both lines, and not on a slide</source>
        <translation>La présentation montre ce moment dans les deux lignes, et pas sur une diapositive</translation>
    </message>
    <message>
        <source>Bookmarked %1: %2</source>
        <comment>time, name</comment>
        <translation>%1 marqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, scenario</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · shift %2 · %3</source>
        <comment>time, number, scenario</comment>
        <translation>%1 · poste %2 · %3</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>“%1” is no longer there</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MoneyStatement</name>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>Money per run, hour or unit: short words on buttons beside each other</extracomment>
        <translation>simulation</translation>
    </message>
    <message>
        <source>Money of a run</source>
        <translation>Argent d’une simulation</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>Money per hour of the run, planned stops included</source>
        <translation>Argent par heure de la simulation, arrêts planifiés compris</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>Money per good unit</source>
        <translation>Argent par unité bonne</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <comment>a product</comment>
        <translation>Argent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Money: %1, %2</source>
        <comment>a product, currency</comment>
        <translation>Argent&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Confirmed on fresh shifts. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation>Confirmé sur de nouveaux postes. Hasard de la simulation seul, pas l’incertitude des prix, des heures et des données d’entrée.</translation>
    </message>
    <message>
        <source>Exploratory. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation>Exploratoire. Hasard de la simulation seul, pas l’incertitude des prix, des heures et des données d’entrée.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeeExport</name>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>key figures</source>
        <translation>indicateurs</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>pertes</translation>
    </message>
    <message>
        <source>stations</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>stations</translation>
    </message>
    <message>
        <source>Save or copy the figures as picture or table</source>
        <translation>Enregistrer ou copier les chiffres comme image ou tableau</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeePanel</name>
    <message>
        <source>Key figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Mean of shifts</source>
        <translation>Moyenne des postes</translation>
    </message>
    <message>
        <source>The mean over all simulated shifts, with its interval</source>
        <translation>La moyenne de tous les postes simulés, avec son intervalle</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Only the shift that is played back</source>
        <translation>Seulement le poste qui est joué</translation>
    </message>
    <message>
        <source>There are no figures: the line has no stations yet.</source>
        <translation>Il n’y a pas de chiffres&#xa0;: la ligne n’a pas encore de stations.</translation>
    </message>
    <message>
        <source>There are no figures: the line has errors.</source>
        <translation>Il n’y a pas de chiffres&#xa0;: la ligne a des erreurs.</translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation>Le premier résultat arrive…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Pas de résultat</translation>
    </message>
    <message>
        <source>the line has errors</source>
        <translation>la ligne a des erreurs</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>mise à jour…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>the shift that is played back</source>
        <translation>le poste qui est joué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln poste</numerusform>
            <numerusform>%Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%1 postes sur %2</translation>
    </message>
    <message>
        <source>The V-curve is a picture of its own</source>
        <translation>La courbe en V est une image à part</translation>
    </message>
    <message>
        <source>The stations are a picture of their own</source>
        <translation>Les stations sont une image à part</translation>
    </message>
    <message>
        <source>The losses are a picture of their own</source>
        <translation>Les pertes sont une image à part</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 stations have room here</source>
        <translation>Seules les %1 premières stations sur %2 ont place ici</translation>
    </message>
    <message>
        <source>Line OEE, measured against %1 at %2</source>
        <comment>a station, its pace</comment>
        <translation>TRS de la ligne, mesuré par rapport à %1 à %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OptionalQuantity</name>
    <message>
        <source>Back to: %1</source>
        <translation>Revenir à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OverrideNote</name>
    <message>
        <source>default&#xa0;%1</source>
        <translation>par défaut %1</translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Revenir à la valeur par défaut, %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>Revenir à la base, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaceCurve</name>
    <message>
        <source>V-curve: pace of the stations</source>
        <translation>Courbe en V&#xa0;: cadence des stations</translation>
    </message>
    <message>
        <source>&lt;p&gt;The upper line is the rated pace, the lower one what breakdowns and jams are predicted to leave of it: c / (c + p·60·MTTR + q·t) with the cycle time c, the probabilities p of a breakdown and q of a jam per cycle, and the jam time t.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La ligne du haut est la cadence nominale, celle du bas ce que les pannes et micro-arrêts en laissent selon la prévision&#xa0;: c / (c + p·60·MTTR + q·t) avec le temps de cycle c, les probabilités p d’une panne et q d’un micro-arrêt par cycle, et la durée de micro-arrêt t.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 – V-curve</source>
        <translation>%1 – courbe en V</translation>
    </message>
    <message>
        <source>Predicted from the parameters of each station alone, not simulated.</source>
        <translation>Prévu à partir des paramètres de chaque station seule, non simulé.</translation>
    </message>
    <message>
        <source>V-curve</source>
        <translation>Courbe en V</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PanePlaces</name>
    <message>
        <source>Plac&amp;e of the panel</source>
        <translation>Plac&amp;e du volet</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Plus &amp;large</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Plus &amp;étroit</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>Plus &amp;haut</translation>
    </message>
    <message>
        <source>Low&amp;er</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>À &amp;gauche</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>À &amp;droite</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>En ha&amp;ut</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>En &amp;bas</translation>
    </message>
    <message>
        <source>In a window of its &amp;own</source>
        <translation>Dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>Plac&amp;e of “%1”</source>
        <comment>a panel</comment>
        <translation>Plac&amp;e de « %1 »</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterPage</name>
    <message>
        <source>What it makes</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterRow</name>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation>différent</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 Dans les fichiers&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Range: %2 to %3. In files: %4.</source>
        <extracomment>A range: the lowest and the highest value, the latter with its unit; then the key in files</extracomment>
        <translation>%1 Plage&#xa0;: %2 à %3. Dans les fichiers&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>The lowest and the highest of several values; the lowest may be a word such as &quot;never&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>default&#xa0;%1</source>
        <translation>par défaut %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Revenir à la valeur par défaut, %1</translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>Revenir à la base, %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>different values, %1</source>
        <translation>valeurs différentes, %1</translation>
    </message>
    <message>
        <source>%1 Still in force: %2.</source>
        <translation>%1 Toujours en vigueur&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaybackWords</name>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>moins d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 à %2 jours</translation>
    </message>
    <message>
        <source>%1 to %2 months</source>
        <translation>%1 à %2 mois</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 à %2 ans</translation>
    </message>
    <message>
        <source>It has paid back at once.</source>
        <translation>C’est remboursé tout de suite.</translation>
    </message>
    <message>
        <source>It has paid back after %1.</source>
        <comment>time</comment>
        <translation>C’est remboursé après %1.</translation>
    </message>
    <message>
        <source>It has paid back after %1 (%2).</source>
        <comment>time, interval</comment>
        <translation>C’est remboursé après %1 (%2).</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 a year of %3 hours.</source>
        <translation>Cela coûte %1 et gagne %2 par an de %3 heures.</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 an hour.</source>
        <translation>Cela coûte %1 et gagne %2 par heure.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 a year of %3 hours.</source>
        <translation>Cela coûte %1 et change la marge de %2 par an de %3 heures.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 an hour.</source>
        <translation>Cela coûte %1 et change la marge de %2 par heure.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 a year of %3 hours.</source>
        <translation>Cela coûte %1 et perd %2 par an de %3 heures.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 an hour.</source>
        <translation>Cela coûte %1 et perd %2 par heure.</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <comment>an amount</comment>
        <translation>Cela coûte %1.</translation>
    </message>
    <message>
        <source>That it gains anything is not shown yet by the evidence.</source>
        <translation>Que cela gagne quelque chose, les données ne le montrent pas encore.</translation>
    </message>
    <message>
        <source>That it pays back is not shown yet by the evidence; at best after %1.</source>
        <translation>Que cela se rembourse, les données ne le montrent pas encore&#xa0;; au mieux après %1.</translation>
    </message>
    <message>
        <source>It never pays back: the gain is not above 0.</source>
        <translation>Cela ne se rembourse jamais&#xa0;: le gain n’est pas au-dessus de 0.</translation>
    </message>
    <message>
        <source>Too few shifts differ to say what it gains; more shifts would help.</source>
        <translation>Trop peu de postes diffèrent pour dire ce que cela gagne&#xa0;; plus de postes aideraient.</translation>
    </message>
    <message>
        <source>Say under Products or in the investment how many hours the line runs a year, to see the gain a year.</source>
        <translation>Dites sous Produits ou dans l’investissement combien d’heures la ligne marche par an, pour voir le gain par an.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years at %2 is %3.</source>
        <translation>Sa valeur actuelle nette sur %1 ans à %2 est de %3.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years is %2.</source>
        <translation>Sa valeur actuelle nette sur %1 ans est de %2.</translation>
    </message>
    <message>
        <source>%1 (the same in all shifts)</source>
        <comment>an amount</comment>
        <translation>%1 (pareil dans tous les postes)</translation>
    </message>
    <message>
        <source>%1 (%2: %3 to %4)</source>
        <comment>an amount, level, interval</comment>
        <translation>%1 (%2&#xa0;: %3 à %4)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>an amount</comment>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>an amount, its interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non prouvé</translation>
    </message>
    <message>
        <source>not shown; at best %1</source>
        <comment>a time</comment>
        <translation>non prouvé&#xa0;; au mieux %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, interval</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>an amount</comment>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1; paid back at once</source>
        <comment>gain</comment>
        <translation>%1&#xa0;; remboursé tout de suite</translation>
    </message>
    <message>
        <source>%1; paid back in %2</source>
        <comment>gain, time</comment>
        <translation>%1&#xa0;; remboursé en %2</translation>
    </message>
    <message>
        <source>%1; paying back is not shown yet</source>
        <comment>gain</comment>
        <translation>%1&#xa0;; le remboursement n’est pas encore prouvé</translation>
    </message>
    <message>
        <source>%1; never pays back</source>
        <comment>gain</comment>
        <translation>%1&#xa0;; ne se rembourse jamais</translation>
    </message>
    <message>
        <source>too few shifts differ to say what it gains</source>
        <translation>trop peu de postes diffèrent pour dire ce que cela gagne</translation>
    </message>
    <message>
        <source>hours per year are not known</source>
        <translation>les heures par an ne sont pas connues</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackActions</name>
    <message>
        <source>&amp;Pause</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam after this moment</source>
        <translation>Les stations sélectionnées n’ont ni panne ni micro-arrêt après ce moment</translation>
    </message>
    <message>
        <source>There is no breakdown or jam after this moment</source>
        <translation>Il n’y a ni panne ni micro-arrêt après ce moment</translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam before this moment</source>
        <translation>Les stations sélectionnées n’ont ni panne ni micro-arrêt avant ce moment</translation>
    </message>
    <message>
        <source>There is no breakdown or jam before this moment</source>
        <translation>Il n’y a ni panne ni micro-arrêt avant ce moment</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackBar</name>
    <message>
        <source>To start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation>Aller au début du poste</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>Arrêt précédent</translation>
    </message>
    <message>
        <source>Step back to the previous breakdown or jam, of the selected stations or of any (Shift+N)</source>
        <translation>Reculer à la panne ou au micro-arrêt précédent, des stations sélectionnées ou de n’importe laquelle (Maj+N)</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Step back to the previous change of a station (comma)</source>
        <translation>Reculer au changement précédent d’une station (virgule)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Step to the next change of a station (full stop)</source>
        <translation>Avancer au changement suivant d’une station (point)</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Arrêt suivant</translation>
    </message>
    <message>
        <source>Step to the next breakdown or jam, of the selected stations or of any (N)</source>
        <translation>Avancer à la panne ou au micro-arrêt suivant, des stations sélectionnées ou de n’importe laquelle (N)</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>What is played is the run before the last change</source>
        <translation>Ce qui est joué est la simulation d’avant la dernière modification</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Playback speed: simulated seconds per second</source>
        <translation>Vitesse de lecture&#xa0;: secondes simulées par seconde</translation>
    </message>
    <message>
        <source>As fast as shown</source>
        <translation>Aussi vite qu’affiché</translation>
    </message>
    <message>
        <source>× %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>As fast as the pictures can be drawn, none left out</source>
        <translation>Aussi vite que les images peuvent être dessinées, aucune omise</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Time of day in the shift; %1 long</source>
        <translation>Heure du jour dans le poste&#xa0;; long de %1</translation>
    </message>
    <message>
        <source>Time in the shift, of its whole length</source>
        <translation>Temps dans le poste, de sa durée totale</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackClock</name>
    <message>
        <source>updating…</source>
        <translation>mise à jour…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlayedDiagram</name>
    <message>
        <source>The line, playing</source>
        <translation>La ligne, en marche</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferenceActions</name>
    <message>
        <source>select a station first</source>
        <translation>sélectionnez d’abord une station</translation>
    </message>
    <message>
        <source>choose a scenario first</source>
        <translation>choisissez d’abord un scénario</translation>
    </message>
    <message>
        <source>nothing differs from the baseline</source>
        <translation>rien ne diffère de la base</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>rien n’a encore été changé</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>rien n’a été annulé</translation>
    </message>
    <message>
        <source>no stations are on the clipboard</source>
        <translation>aucune station dans le presse-papiers</translation>
    </message>
    <message>
        <source>nothing is being computed</source>
        <translation>rien n’est en cours de calcul</translation>
    </message>
    <message>
        <source>open a line first</source>
        <translation>ouvrez d’abord une ligne</translation>
    </message>
    <message>
        <source>select a station that has a place to move to first</source>
        <translation>choisir d’abord une station qui a une place où aller</translation>
    </message>
    <message>
        <source>go to a panel within the window first</source>
        <translation>aller d’abord dans un panneau de la fenêtre</translation>
    </message>
    <message>
        <source>insert a station first</source>
        <translation>insérer d’abord une station</translation>
    </message>
    <message>
        <source>wait for the figures first</source>
        <translation>attendre d’abord les chiffres</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencePage</name>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a sentence, a default</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencePages</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>language</comment>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>where the last file was</source>
        <comment>folder</comment>
        <translation>où était le dernier fichier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Dossier «&#xa0;%1&#xa0;» introuvable.</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>Où vont les fichiers</translation>
    </message>
    <message>
        <source>&amp;Where files go:</source>
        <translation>&amp;Où vont les fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>The folder in which files are opened and saved first.</source>
        <translation>Le dossier où les fichiers sont d’abord ouverts et enregistrés.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Keep changes after:</source>
        <translation>&amp;Garder les modifications après&#xa0;:</translation>
    </message>
    <message>
        <source>So that they outlive a crash. Your own files are only written when you save.</source>
        <translation>Pour qu’elles survivent à un plantage. Vos propres fichiers ne sont écrits que lorsque vous enregistrez.</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>author of reports</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>&amp;Author of reports:</source>
        <translation>&amp;Auteur des rapports&#xa0;:</translation>
    </message>
    <message>
        <source>Where the project does not name one.</source>
        <translation>Là où le projet n’en nomme pas.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>colours</comment>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>80 % to 200 % of the system’s.</source>
        <translation>80 % à 200 % de celle du système.</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>&amp;Mouvement&#xa0;:</translation>
    </message>
    <message>
        <source>Reduced: playback goes in steps, and nothing slides or fades.</source>
        <translation>Réduit&#xa0;: la lecture va par pas, et rien ne glisse ni ne s’estompe.</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>motion</comment>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Numbers and units</source>
        <translation>Nombres et unités</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Nombres&#xa0;:</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.5</source>
        <translation>Point décimal&#xa0;: 1,234.5</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,5</source>
        <translation>Virgule décimale&#xa0;: 1.234,5</translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation>&amp;Production&#xa0;:</translation>
    </message>
    <message>
        <source>Speeds and output, shown and typed. Money stays per hour.</source>
        <translation>Vitesses et production, affichées et saisies. L’argent reste par heure.</translation>
    </message>
    <message>
        <source>per hour</source>
        <comment>output</comment>
        <translation>par heure</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Par minute</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Temps&#xa0;:</translation>
    </message>
    <message>
        <source>Repairs, intervals and other durations, shown and typed.</source>
        <translation>Réparations, intervalles et autres durées, affichés et saisis.</translation>
    </message>
    <message>
        <source>each as it suits</source>
        <comment>times</comment>
        <translation>chacun comme il convient</translation>
    </message>
    <message>
        <source>Each as it suits</source>
        <translation>Chacun comme il convient</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>En secondes</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>En minutes</translation>
    </message>
    <message>
        <source>Sample: %1, %2, %3</source>
        <comment>output, a time, a share</comment>
        <translation>Exemple&#xa0;: %1, %2, %3</translation>
    </message>
    <message>
        <source>New projects and lines</source>
        <translation>Nouveaux projets et lignes</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>&amp;Monnaie&#xa0;:</translation>
    </message>
    <message>
        <source>Lines that are there keep theirs.</source>
        <translation>Les lignes existantes gardent la leur.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Length of a &amp;shift:</source>
        <translation>Durée d’un &amp;poste&#xa0;:</translation>
    </message>
    <message>
        <source>Of lines that are new.</source>
        <translation>Des nouvelles lignes.</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>&amp;Relevance limit:</source>
        <translation>&amp;Seuil de pertinence&#xa0;:</translation>
    </message>
    <message>
        <source>Differences below this share of the baseline’s figure are called not relevant.</source>
        <translation>Les écarts au-dessous de cette part du chiffre de la base sont dits non pertinents.</translation>
    </message>
    <message>
        <source>A typed point or comma is the decimal sign, except where it groups thousands: “1.250” is 1250 where numbers are written as 1.234,5.</source>
        <translation>Un point ou une virgule à la saisie est le signe décimal, sauf s’il sépare les milliers&#xa0;: «&#xa0;1.250&#xa0;» vaut 1250 là où l’on écrit 1.234,5.</translation>
    </message>
    <message>
        <source>Confidence &amp;level:</source>
        <translation>&amp;Niveau de confiance&#xa0;:</translation>
    </message>
    <message>
        <source>Of all intervals, unless the project states a level of its own. At a higher level intervals are wider, and verdicts need more shifts.</source>
        <translation>De tous les intervalles, si le projet n’en indique pas un propre. À un niveau plus élevé, les intervalles sont plus larges et les verdicts demandent plus de postes.</translation>
    </message>
    <message>
        <source>as in the language and country</source>
        <translation>comme dans la langue et le pays</translation>
    </message>
    <message>
        <source>As in the language and country</source>
        <translation>Comme dans la langue et le pays</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>All values of all pages back to their defaults</source>
        <translation>Toutes les valeurs de toutes les pages à leur valeur par défaut</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>Tout &amp;réinitialiser</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Presentation</name>
    <message>
        <source>The scenario “%1” of this moment is no longer there.</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» de ce moment n’est plus là.</translation>
    </message>
    <message>
        <source>%1: presentation</source>
        <translation>%1&#xa0;: présentation</translation>
    </message>
    <message>
        <source>← →  slides   ·   Space  play   ·   C  beside the baseline   ·   M  moments   ·   B  blank   ·   Esc  leave</source>
        <translation>← →  diapositives   ·   Espace  lire   ·   C  à côté de la base   ·   M  moments   ·   B  noir   ·   Échap  quitter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>slide</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Moment %1 of %2</source>
        <translation>Moment %1 sur %2</translation>
    </message>
    <message>
        <source>No moments yet: Ctrl+Shift+B in the window bookmarks one</source>
        <translation>Pas encore de moments&#xa0;: Ctrl+Maj+B dans la fenêtre en marque un</translation>
    </message>
    <message>
        <source>Moment %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>Moment %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The Baseline has nothing beside it: go to a scenario, or put one there with X</source>
        <translation>La base n’a rien à côté d’elle&#xa0;: allez à un scénario, ou mettez-en un avec X</translation>
    </message>
    <message>
        <source>The slide is on the clipboard</source>
        <translation>La diapositive est dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Problems</name>
    <message numerus="yes">
        <source>%1 was opened, with %Ln thing(s) to know.</source>
        <translation>
            <numerusform>%1 a été ouvert, avec %Ln chose à savoir.</numerusform>
            <numerusform>%1 a été ouvert, avec %Ln choses à savoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not opened: %Ln problem(s).</source>
        <translation>
            <numerusform>%1 n’a pas été ouvert&#xa0;: %Ln problème.</numerusform>
            <numerusform>%1 n’a pas été ouvert&#xa0;: %Ln problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You still see “%2”, as it was.</source>
        <translation>%1 Vous voyez toujours «&#xa0;%2&#xa0;», comme il était.</translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation>La ligne ne peut pas marcher ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The line cannot run like this: the scenario “%1” changes %2, which the line does not have.</source>
        <translation>La ligne ne peut pas marcher ainsi&#xa0;: le scénario «&#xa0;%1&#xa0;» change %2, que la ligne n’a pas.</translation>
    </message>
    <message>
        <source>Remove these changes</source>
        <translation>Retirer ces modifications</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot run like this: %Ln problem(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas marcher ainsi&#xa0;: %Ln problème.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas marcher ainsi&#xa0;: %Ln problèmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln thing(s) to know.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln chose à savoir.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln choses à savoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open and mend it</source>
        <translation>Ouvrir et corriger</translation>
    </message>
    <message numerus="yes">
        <source>%1 were not opened: %Ln problem(s).</source>
        <extracomment>Several files</extracomment>
        <translation>
            <numerusform>%1 n’ont pas été ouverts&#xa0;: %Ln problème.</numerusform>
            <numerusform>%1 n’ont pas été ouverts&#xa0;: %Ln problèmes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductForm</name>
    <message>
        <source>Let the line make it</source>
        <translation>Le faire faire par la ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Scenarios choose the product by its name; they follow when it is renamed.</source>
        <translation>Les scénarios choisissent le produit par son nom&#xa0;; ils suivent quand il est renommé.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>article number</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Numéro d’article</translation>
    </message>
    <message>
        <source>Stands in the production file; without one the name does. In files: sku.</source>
        <translation>Figure dans le fichier de production&#xa0;; sans lui, le nom. Dans les fichiers&#xa0;: sku.</translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation>Type valorisé</translation>
    </message>
    <message>
        <source>Which of the line’s outputs costs and price are per unit of. Where several stations make it, the most upstream one counts. In files: material_type.</source>
        <translation>À l’unité de quelle sortie de la ligne se rapportent coûts et prix. Là où plusieurs stations la font, la plus en amont compte. Dans les fichiers&#xa0;: material_type.</translation>
    </message>
    <message>
        <source>%1, times the line’s</source>
        <translation>%1, fois celui de la ligne</translation>
    </message>
    <message>
        <source>× the line’s</source>
        <translation>× la ligne</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 Dans les fichiers&#xa0;: %2.</translation>
    </message>
    <message>
        <source>How it runs, against what the stations say</source>
        <translation>Comment il passe, par rapport à ce que disent les stations</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Micro-arrêts</translation>
    </message>
    <message>
        <source>Times every probability of a jam, and how often counted jams come. 1: as the stations say; 0: never.</source>
        <translation>Fois chaque probabilité de micro-arrêt, et la fréquence des micro-arrêts comptés. 1&#xa0;: comme le disent les stations&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Times every defect rate. 1: as the stations say; 0: none.</source>
        <translation>Fois chaque taux de défauts. 1&#xa0;: comme le disent les stations&#xa0;; 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Temps de cycle</translation>
    </message>
    <message>
        <source>Times every cycle time: 1.2 is a fifth slower. The speed that the OEE is measured against stays.</source>
        <translation>Fois chaque temps de cycle&#xa0;: 1,2 est un cinquième plus lent. La vitesse par rapport à laquelle le TRS est mesuré reste.</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>How many times as often stations break down. 1: as they say; 0: never.</source>
        <translation>Combien de fois plus souvent les stations tombent en panne. 1&#xa0;: comme elles disent&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cost or price</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>Coût matière</translation>
    </message>
    <message>
        <source>For each unit that is made, also one that is rejected.</source>
        <translation>Pour chaque unité faite, aussi une rejetée.</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>Coût de transformation</translation>
    </message>
    <message>
        <source>For each unit that is made: what the stations’ cost rates do not cover.</source>
        <translation>Pour chaque unité faite&#xa0;: ce que les taux horaires des stations ne couvrent pas.</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Prix de vente</translation>
    </message>
    <message>
        <source>For each unit that leaves the line and is not defective.</source>
        <translation>Pour chaque unité qui quitte la ligne et n’est pas défectueuse.</translation>
    </message>
    <message>
        <source>Unit margin</source>
        <translation>Marge unitaire</translation>
    </message>
    <message>
        <source>Selling price less material and conversion cost. What an hour leaves depends on the line, too: see the figures.</source>
        <translation>Prix de vente moins coût matière et de transformation. Ce que laisse une heure dépend aussi de la ligne&#xa0;: voir les chiffres.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Whose runs make the product. A scenario chooses in its run settings, else it makes what the line makes.</source>
        <translation>Les simulations de qui font le produit. Un scénario choisit dans ses réglages de simulation, sinon il fait ce que fait la ligne.</translation>
    </message>
    <message>
        <source>none: no money figures</source>
        <comment>priced type</comment>
        <translation>aucun&#xa0;: pas de chiffres en argent</translation>
    </message>
    <message>
        <source>unit</source>
        <comment>of a product, where nothing is known of it</comment>
        <translation>unité</translation>
    </message>
    <message>
        <source>Per %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Per %1, in %2</source>
        <translation>Par %1, en %2</translation>
    </message>
    <message>
        <source>Each unit that is sold loses money.</source>
        <translation>Chaque unité vendue perd de l’argent.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more scenario(s)</source>
        <translation>
            <numerusform>et %Ln autre scénario</numerusform>
            <numerusform>et %Ln autres scénarios</numerusform>
        </translation>
    </message>
    <message>
        <source>the line, and every scenario that chooses no other</source>
        <translation>la ligne, et chaque scénario qui n’en choisit pas d’autre</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductList</name>
    <message>
        <source>made by the line</source>
        <translation>fait par la ligne</translation>
    </message>
    <message numerus="yes">
        <source>chosen by %Ln scenario(s)</source>
        <translation>
            <numerusform>choisi par %Ln scénario</numerusform>
            <numerusform>choisi par %Ln scénarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Products of the line</source>
        <translation>Produits de la ligne</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductSetting</name>
    <message>
        <source>%1 (its own)</source>
        <comment>a product that a scenario brings</comment>
        <translation>%1 (le sien)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>product</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>What the runs make: it changes jams, defects, speed and breakdowns by its factors, and with costs and a price there are figures in money. In files: product.</source>
        <translation>Ce que font les simulations&#xa0;: il change micro-arrêts, défauts, vitesse et pannes par ses facteurs, et avec des coûts et un prix il y a des chiffres en argent. Dans les fichiers&#xa0;: product.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductsPanel</name>
    <message>
        <source>The line made “%1” and makes no product any more.</source>
        <translation>La ligne faisait «&#xa0;%1&#xa0;» et ne fait plus de produit.</translation>
    </message>
    <message numerus="yes">
        <source>“%2” was chosen by %Ln scenario(s), which make what the line makes: %3.</source>
        <translation>
            <numerusform>«&#xa0;%2&#xa0;» était choisi par %Ln scénario, qui fait ce que fait la ligne&#xa0;: %3.</numerusform>
            <numerusform>«&#xa0;%2&#xa0;» était choisi par %Ln scénarios, qui font ce que fait la ligne&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Annuler le ramène.</translation>
    </message>
    <message>
        <source>Products of “%1”, for the line and all its scenarios. Which one a run makes is chosen in the run settings.</source>
        <translation>Produits de «&#xa0;%1&#xa0;», pour la ligne et tous ses scénarios. Lequel une simulation fait se choisit dans les réglages de simulation.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>The line has no product yet.

A product says what a unit costs and earns, so that every figure, loss and what-if is also told in money: what jams cost an hour, what an improvement earns a year, when an investment has paid back. It also says how the line runs it: one product may jam more often, or take longer.

Rates of machines and people are values of the stations.</source>
        <translation>La ligne n’a pas encore de produit.

Un produit dit ce que coûte et rapporte une unité, de sorte que chaque chiffre, perte et «&#xa0;et si&#xa0;» est aussi raconté en argent&#xa0;: ce que les micro-arrêts coûtent par heure, ce qu’une amélioration rapporte par an, quand un investissement est remboursé. Il dit aussi comment la ligne le passe&#xa0;: un produit peut avoir plus de micro-arrêts, ou prendre plus de temps.

Les taux des machines et des personnes sont des valeurs des stations.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProjectDocument</name>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyHeader</name>
    <message>
        <source>Explain every parameter</source>
        <translation>Expliquer chaque paramètre</translation>
    </message>
    <message>
        <source>Table of all values of all stations (Ctrl+T)</source>
        <translation>Tableau de toutes les valeurs de toutes les stations (Ctrl+T)</translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation>Tableau de toutes les valeurs</translation>
    </message>
    <message>
        <source>The line as it is today</source>
        <translation>La ligne comme elle est aujourd’hui</translation>
    </message>
    <message>
        <source>Another line, compared with the Baseline</source>
        <translation>Une autre ligne, comparée à la base</translation>
    </message>
    <message>
        <source>Scenario of ‘%1’, compared with the Baseline</source>
        <translation>Scénario de «&#xa0;%1&#xa0;», comparé à la base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln station</numerusform>
            <numerusform>%Ln stations</numerusform>
        </translation>
    </message>
    <message>
        <source>Editing the baseline, which every scenario starts from</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>Modification de la base, dont part chaque scénario</translation>
    </message>
    <message>
        <source>Editing the other line ‘%1’</source>
        <translation>Modification de l’autre ligne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changes in scenario ‘%1’</source>
        <translation>Modifications du scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Explain every parameter (Shift+F1 explains the one you are in, F1 opens the guide at it)</source>
        <translation>Expliquer chaque paramètre (Maj+F1 explique celui où vous êtes, F1 y ouvre le guide)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter of several stations</extracomment>
        <translation>réinitialisation de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: what was changed, at several stations or at one</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln station(s)</source>
        <translation>
            <numerusform>%1, %Ln station</numerusform>
            <numerusform>%1, %Ln stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityEdit</name>
    <message>
        <source>In full: %1</source>
        <translation>En entier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityFormat</name>
    <message>
        <source>Enter a number.</source>
        <translation>Entrez un nombre.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ceci n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Leave the unit out.</source>
        <translation>Laissez l’unité de côté.</translation>
    </message>
    <message>
        <source>This unit is not known here. Known are: %1.</source>
        <translation>Cette unité n’est pas connue ici. Sont connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Entrez un nombre entier.</translation>
    </message>
    <message>
        <source>There is no value here that could be changed so. Enter a number.</source>
        <translation>Il n’y a pas ici de valeur qui puisse être changée ainsi. Entrez un nombre.</translation>
    </message>
    <message>
        <source>Enter a value from %1 to %2%3.</source>
        <translation>Entrez une valeur de %1 à %2%3.</translation>
    </message>
    <message>
        <source>Also 22 / min, or 45 s for the time of one.</source>
        <translation>Aussi 22 / min, ou 45 s pour le temps d’une pièce.</translation>
    </message>
    <message>
        <source>Also 1.5 min, or 22 / min for a rate.</source>
        <translation>Aussi 1,5 min, ou 22 / min pour un débit.</translation>
    </message>
    <message>
        <source>Also 2 h, or 3 per h for how often.</source>
        <translation>Aussi 2 h, ou 3 par h pour la fréquence.</translation>
    </message>
    <message>
        <source>In percent: 0.74 means 0.74 %; 1/500 is 0.2 %.</source>
        <translation>En pour cent&#xa0;: 0,74 signifie 0,74 %&#xa0;; 1/500 fait 0,2 %.</translation>
    </message>
    <message>
        <source>Also 1 h 30 min.</source>
        <translation>Aussi 1 h 30 min.</translation>
    </message>
    <message>
        <source>Also changes: +10&#xa0;%, −50&#xa0;%, ×2.</source>
        <translation>Aussi des changements&#xa0;: +10&#xa0;%, −50&#xa0;%, ×2.</translation>
    </message>
    <message>
        <source>Money is counted to %1 decimals. Enter no more.</source>
        <translation>L’argent est compté avec %1 décimales. N’en saisissez pas plus.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityUnits</name>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <translation>h|hr|hrs|hour|hours|heure|heures</translation>
    </message>
    <message>
        <source>min|mins|minute|minutes</source>
        <translation>min|mins|minute|minutes|mn</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>d|day|days|j|jour|jours</translation>
    </message>
    <message>
        <source>s|sec|second|seconds</source>
        <translation>s|sec|second|seconds|seconde|secondes</translation>
    </message>
    <message>
        <source>/h|/hr|/hour|cph</source>
        <translation>/h|/hr|/hour|cph|/heure</translation>
    </message>
    <message>
        <source>/min|/minute|cpm</source>
        <translation>/min|/minute|cpm|/mn</translation>
    </message>
    <message>
        <source>/s|/sec|/second</source>
        <translation>/s|/sec|/second|/seconde</translation>
    </message>
    <message>
        <source>/d|/day</source>
        <translation>/d|/day|/j|/jour</translation>
    </message>
    <message>
        <source>/h|/hr|/hour</source>
        <translation>/h|/hr|/hour|/heure</translation>
    </message>
    <message>
        <source>item|items|pcs|place|places</source>
        <translation>pièces|pièce|places|place|item|items|pcs</translation>
    </message>
    <message>
        <source>per|a|an</source>
        <extracomment>Words between a number of things and a unit of time, as in &quot;3 per h&quot;; the English ones are always known</extracomment>
        <translation>par</translation>
    </message>
    <message>
        <source>cycles|cycle|outputs|output|items|item|money</source>
        <extracomment>What is counted, as in &quot;9000 cycles/h&quot; and &quot;45 s per item&quot;; the English ones are always known</extracomment>
        <translation>cycles|cycle|sorties|sortie|pièces|pièce|argent</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RealLineRows</name>
    <message>
        <source>model and real line agree</source>
        <translation>modèle et ligne réelle concordent</translation>
    </message>
    <message>
        <source>model %1 above the real line</source>
        <translation>modèle %1 au-dessus de la ligne réelle</translation>
    </message>
    <message>
        <source>model %1 below the real line</source>
        <translation>modèle %1 au-dessous de la ligne réelle</translation>
    </message>
    <message>
        <source>Model and real line</source>
        <translation>Modèle et ligne réelle</translation>
    </message>
    <message>
        <source>How far the model of today&apos;s line is from what the real line did. A model that is off by more than the difference you look for cannot answer for it.</source>
        <translation>L’écart du modèle de la ligne d’aujourd’hui à ce que la ligne réelle a fait. Un modèle qui s’écarte de plus que la différence que vous cherchez ne peut pas en répondre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure, and what model and real line say of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Model %1, real line %2</source>
        <translation>Modèle %1, ligne réelle %2</translation>
    </message>
    <message>
        <source>Model of the baseline %1, real line %2</source>
        <translation>Modèle de la base %1, ligne réelle %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RecentFileButton</name>
    <message>
        <source>Not found: %1</source>
        <translation>Introuvable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Recovery</name>
    <message>
        <source>never saved</source>
        <translation>jamais enregistré</translation>
    </message>
    <message>
        <source>project “%1” (%2)</source>
        <translation>projet «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) (never saved)</source>
        <translation>
            <numerusform>%Ln moment (jamais enregistré)</numerusform>
            <numerusform>%Ln moments (jamais enregistrés)</numerusform>
        </translation>
    </message>
    <message>
        <source>line “%1” (%2)</source>
        <translation>ligne «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>other line “%1” (%2)</source>
        <translation>autre ligne «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>scenario “%1” of “%2” (%3)</source>
        <translation>scénario «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>Your unsaved changes would be lost in a crash, as they cannot be kept: %1. Save them soon.</source>
        <translation>Vos modifications non enregistrées seraient perdues en cas de plantage, car elles ne peuvent pas être gardées&#xa0;: %1. Enregistrez-les bientôt.</translation>
    </message>
    <message>
        <source>Unsaved changes of an earlier session could not be read. They were put aside: %1</source>
        <translation>Des modifications non enregistrées d’une session antérieure n’ont pas pu être lues. Elles ont été mises de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>No other window could be opened. The changes are still kept and are offered at the next start.</source>
        <translation>Aucune autre fenêtre n’a pu être ouverte. Les modifications sont toujours gardées et seront proposées au prochain démarrage.</translation>
    </message>
    <message>
        <source>You see the recovered changes of %1. They are not saved yet.</source>
        <translation>Vous voyez les modifications récupérées de %1. Elles ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>LineTwin on the computer “%1” is still using its unsaved changes. They stay where they are: %2</source>
        <translation>LineTwin sur l’ordinateur «&#xa0;%1&#xa0;» utilise encore ses modifications non enregistrées. Elles restent où elles sont&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReferenceLine</name>
    <message>
        <source>typical, check it</source>
        <translation>typique, à vérifier</translation>
    </message>
    <message>
        <source>%1: typical value, not checked</source>
        <translation>%1&#xa0;: valeur typique, non vérifiée</translation>
    </message>
    <message>
        <source>&lt;p&gt;A typical value that came with the station. Type your own, or tick it if this one is right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une valeur typique venue avec la station. Tapez la vôtre, ou cochez-la si celle-ci est juste.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RefusedEntries</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>%1: “%2” was not accepted. %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’a pas été accepté. %3</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Report</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop before</source>
        <translation>Arrêt précédent</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Arrêt suivant</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time in the shift</source>
        <translation>Temps dans le poste</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items of a batch</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Good output: %1 units</source>
        <translation>Bonne production&#xa0;: %1 unités</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejetés</translation>
    </message>
    <message>
        <source>%1 units ahead of %2</source>
        <comment>difference, reference</comment>
        <translation>%1 unités d’avance sur %2</translation>
    </message>
    <message>
        <source>%1 units behind %2</source>
        <comment>difference, reference</comment>
        <translation>%1 unités de retard sur %2</translation>
    </message>
    <message>
        <source>as many units as %1</source>
        <comment>reference</comment>
        <translation>autant d’unités que %1</translation>
    </message>
    <message>
        <source>Difference in good output over the shift</source>
        <translation>Écart de bonne production au long du poste</translation>
    </message>
    <message>
        <source>from %1 to %2 units</source>
        <comment>lowest and highest difference</comment>
        <translation>de %1 à %2 unités</translation>
    </message>
    <message>
        <source>This moment as a table</source>
        <translation>Ce moment en tableau</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Buffer after it</source>
        <translation>Tampon après elle</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>This browser is too old to play the shift.</source>
        <translation>Ce navigateur est trop ancien pour jouer le poste.</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Older than the model: the line or a scenario has changed since.</source>
        <translation>Plus ancienne que le modèle&#xa0;: la ligne ou un scénario a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln shift(s), seed %2; run on %3 with LineTwin %4; %5</source>
        <translation>
            <numerusform>%1, %Ln poste, graine %2&#xa0;; calculée le %3 avec LineTwin %4&#xa0;; %5</numerusform>
            <numerusform>%1, %Ln postes, graine %2&#xa0;; calculée le %3 avec LineTwin %4&#xa0;; %5</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation>confirmé sur un nouveau tirage</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>exploratoire</translation>
    </message>
    <message>
        <source>Moments</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Moments</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que signifient les chiffres</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>± is half the interval in which the mean of all possible shifts lies with the probability named; of a difference it is that of the paired shifts, which have the same luck. Better and worse: the interval leaves out 0, and the difference is large enough to be relevant. Exploratory: the same shifts served to find the scenario, so that it may be flattered; confirmed: on fresh shifts by which nothing was chosen.</source>
        <translation>± est la moitié de l’intervalle où se trouve la moyenne de tous les postes possibles avec la probabilité indiquée&#xa0;; pour un écart, c’est celui des postes par paires, qui ont le même tirage. Meilleur et moins bon&#xa0;: l’intervalle exclut 0, et l’écart est assez grand pour être pertinent. Exploratoire&#xa0;: les mêmes postes ont servi à trouver le scénario, de sorte qu’il peut être flatté&#xa0;; confirmé&#xa0;: sur de nouveaux postes d’après lesquels rien n’a été choisi.</translation>
    </message>
    <message>
        <source>Input values</source>
        <translation>Valeurs d’entrée</translation>
    </message>
    <message>
        <source>What the stations say today; their other parameters are at their defaults. Calendar, stops of the whole line, products and run settings are in the file below. What scenarios change is in their chapters.</source>
        <translation>Ce que disent les stations aujourd’hui&#xa0;; leurs autres paramètres sont à leurs valeurs par défaut. Calendrier, arrêts de toute la ligne, produits et réglages de simulation sont dans le fichier ci-dessous. Ce que changent les scénarios est dans leurs chapitres.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The line as a file</source>
        <translation>La ligne comme fichier</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Comment le refaire</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>LineTwin %1, file %2.</source>
        <translation>LineTwin %1, fichier %2.</translation>
    </message>
    <message>
        <source>The same inputs, seed and version give the same figures, bit for bit. SHA-256 of the inputs:
%1</source>
        <translation>Les mêmes entrées, la même graine et la même version donnent les mêmes chiffres, bit pour bit. SHA-256 des entrées&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The shift plays where scripts are allowed; all figures are below.</source>
        <translation>Le poste se joue là où les scripts sont permis&#xa0;; tous les chiffres sont ci-dessous.</translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation>La ligne n’a pas encore de stations.</translation>
    </message>
    <message numerus="yes">
        <source>%1: seed %2, %Ln shift(s) of %3</source>
        <translation>
            <numerusform>%1&#xa0;: graine %2, %Ln poste de %3</numerusform>
            <numerusform>%1&#xa0;: graine %2, %Ln postes de %3</numerusform>
        </translation>
    </message>
    <message>
        <source>after a warm-up of %1 that does not count</source>
        <translation>après une mise en régime de %1 qui ne compte pas</translation>
    </message>
    <message numerus="yes">
        <source>confirmed on %Ln fresh one(s), the replications from %1 on</source>
        <translation>
            <numerusform>confirmé sur %Ln nouveau, les réplications à partir de %1</numerusform>
            <numerusform>confirmé sur %Ln nouveaux, les réplications à partir de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>%1, shift %2, %3</source>
        <comment>entry, number, time</comment>
        <translation>%1, poste %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, rows</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this is translated to</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1 has no figures: %2</source>
        <comment>entry, problem</comment>
        <translation>%1 n’a pas de chiffres&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no figures.</source>
        <translation>%1 n’a pas de chiffres.</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <comment>entry, figure, value</comment>
        <translation>%1&#xa0;: %2 est de %3.</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3; %4.</source>
        <comment>entry, figure, value, difference</comment>
        <translation>%1&#xa0;: %2 devient %3&#xa0;; %4.</translation>
    </message>
    <message>
        <source>The baseline makes %1 on the same shifts.</source>
        <translation>La base fait %1 sur les mêmes postes.</translation>
    </message>
    <message>
        <source>It is on another line, “%1”.</source>
        <translation>Il est sur une autre ligne, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It changes %1.</source>
        <translation>Il change %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The line today</source>
        <translation>La ligne aujourd’hui</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>Too long to be played in a report: %1.</source>
        <translation>Trop long pour être joué dans un rapport&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The shift, played</source>
        <translation>Le poste, joué</translation>
    </message>
    <message>
        <source>One simulated shift of the baseline and of a scenario, on one clock and with the same luck. It shows how the line behaves; what a change brings is told by the figures over all shifts.</source>
        <translation>Un poste simulé de la base et d’un scénario, sur une même horloge et avec le même tirage. Il montre comment la ligne se comporte&#xa0;; ce qu’apporte un changement, les chiffres de tous les postes le disent.</translation>
    </message>
    <message>
        <source>One simulated shift. It shows how the line behaves; the figures are over all shifts.</source>
        <translation>Un poste simulé. Il montre comment la ligne se comporte&#xa0;; les chiffres portent sur tous les postes.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce qu’il change</translation>
    </message>
    <message>
        <source>It is on another line, “%1”, which differs from today&apos;s by: %2.</source>
        <translation>Il est sur une autre ligne, «&#xa0;%1&#xa0;», qui diffère de celle d’aujourd’hui par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing: it runs as the baseline.</source>
        <translation>Rien&#xa0;: il marche comme la base.</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Ce qu’il vaut</translation>
    </message>
    <message>
        <source>Where the gain comes from</source>
        <translation>D’où vient le gain</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Où va le temps</translation>
    </message>
    <message>
        <source>Shift by shift, and station by station</source>
        <translation>Poste par poste, et station par station</translation>
    </message>
    <message>
        <source>Of the exploring shifts.</source>
        <translation>Des postes exploratoires.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Mean of the shifts</source>
        <translation>Moyenne des postes</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>Écart à la base</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Of the exploring shifts, and so not exactly the confirmed figures.</source>
        <translation>Des postes exploratoires, donc pas exactement les chiffres confirmés.</translation>
    </message>
    <message>
        <source>The bars do not begin at 0.</source>
        <translation>Les barres ne commencent pas à 0.</translation>
    </message>
    <message>
        <source>Show it in the player</source>
        <translation>Montrer dans le lecteur</translation>
    </message>
    <message>
        <source>Show “%1” in the player</source>
        <comment>moment</comment>
        <translation>Montrer «&#xa0;%1&#xa0;» dans le lecteur</translation>
    </message>
    <message>
        <source>%1, shift %2</source>
        <comment>entry, number</comment>
        <translation>%1, poste %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (%4), %5.</source>
        <comment>entry, figure, value, difference, verdict</comment>
        <translation>%1&#xa0;: %2 devient %3 (%4), %5.</translation>
    </message>
    <message>
        <source>Each verdict stands alone: its interval is that of this one scenario and the baseline. The intervals of a Compare study hold for all scenarios together.</source>
        <translation>Chaque verdict vaut pour lui seul&#xa0;: son intervalle est celui de ce seul scénario et de la base. Les intervalles d’une étude Comparer valent pour tous les scénarios à la fois.</translation>
    </message>
    <message>
        <source>Interval at %1</source>
        <translation>Intervalle à %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentences, from how many shifts</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where half the interval would mislead, its ends stand in brackets.</source>
        <translation>Là où la moitié de l’intervalle induirait en erreur, ses bornes figurent entre crochets.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportActions</name>
    <message>
        <source>Saved the report “%1”</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» a été enregistré</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportDialog</name>
    <message>
        <source>The shift pla&amp;ys in it</source>
        <translation>Le poste s’y &amp;joue</translation>
    </message>
    <message>
        <source>&amp;Confirm figures on fresh luck first</source>
        <translation>&amp;Confirmer d’abord les chiffres sur un nouveau tirage</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>none</source>
        <comment>author</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Baseline and all scenarios</source>
        <translation>La base et tous les scénarios</translation>
    </message>
    <message>
        <source>Baseline and “%1” alone</source>
        <translation>La base et «&#xa0;%1&#xa0;» seulement</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>Page pour un navigateur (HTML)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Document (PDF)</translation>
    </message>
    <message>
        <source>Runs each scenario on shifts that nothing was chosen by. Takes about as long again.</source>
        <translation>Simule chaque scénario sur des postes d’après lesquels rien n’a été choisi. Prend à peu près encore autant de temps.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>C&amp;omme</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Pages with numbers, to be printed or mailed.</source>
        <translation>Des pages avec numéros, à imprimer ou à envoyer.</translation>
    </message>
    <message>
        <source>One file that needs nothing else: figures, pictures and a shift that plays, in any browser, without a network.</source>
        <translation>Un fichier qui n’a besoin de rien d’autre&#xa0;: chiffres, images et un poste qui se joue, dans tout navigateur, sans réseau.</translation>
    </message>
    <message>
        <source>Page for a browser</source>
        <translation>Page pour un navigateur</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The shifts are being run…</source>
        <translation>Les postes sont en cours de simulation…</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Le rapport est en cours d’assemblage…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportMessages</name>
    <message>
        <source>“%1” has no scenario “%2”</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de scénario «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--report %1: must end in .html or .pdf</source>
        <translation>--report %1&#xa0;: doit finir par .html ou .pdf</translation>
    </message>
    <message>
        <source>--report %1: the folder is not there or cannot be written to</source>
        <translation>--report %1&#xa0;: le dossier n’est pas là ou ne peut pas être écrit</translation>
    </message>
    <message>
        <source>--report %1: would replace the input</source>
        <translation>--report %1&#xa0;: remplacerait l’entrée</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ResultTables</name>
    <message>
        <source>per h</source>
        <translation>par h</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>items</source>
        <translation>pièces</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>%1 interval from</source>
        <translation>intervalle à %1, de</translation>
    </message>
    <message>
        <source>%1 interval to</source>
        <translation>intervalle à %1, à</translation>
    </message>
    <message>
        <source>Single shifts: P10</source>
        <translation>Postes isolés&#xa0;: P10</translation>
    </message>
    <message>
        <source>Single shifts: P90</source>
        <translation>Postes isolés&#xa0;: P90</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Changement, %</translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation>%1&#xa0;: intervalle à %2, de</translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation>%1&#xa0;: intervalle à %2, à</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Key figures of the line</source>
        <translation>Indicateurs de la ligne</translation>
    </message>
    <message>
        <source>Stations</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Key figures of the stations</source>
        <translation>Indicateurs des stations</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, unit</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stops of the shift by the stations themselves</source>
        <translation>Arrêts du poste par les stations elles-mêmes</translation>
    </message>
    <message>
        <source>Breakdowns and jams of the shift</source>
        <translation>Pannes et micro-arrêts du poste</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What the scenarios change of the baseline</source>
        <translation>Ce que les scénarios changent à la base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Scenario&apos;s value</source>
        <translation>Valeur du scénario</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>par min</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingField</name>
    <message>
        <source>a fresh one</source>
        <comment>random seed</comment>
        <translation>une nouvelle</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>start time</comment>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingsEditor</name>
    <message>
        <source>%1 In files: %2.</source>
        <extracomment>The help of a setting, then its key in files</extracomment>
        <translation>%1 Dans les fichiers&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation>Durée du poste</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>How long one simulated shift lasts. Warm-up and shift together last 100,000 h at most.</source>
        <translation>Combien dure un poste simulé. Mise en régime et poste ensemble durent au plus 100 000 h.</translation>
    </message>
    <message>
        <source>Warm-up, not counted</source>
        <translation>Mise en régime, non comptée</translation>
    </message>
    <message>
        <source>Runs before the shift, so that it does not begin with an empty line. 0: none.</source>
        <translation>Tourne avant le poste, pour qu’il ne commence pas avec une ligne vide. 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation>Postes simulés</translation>
    </message>
    <message>
        <source>How many shifts, each with other luck, the means are taken from: 1 to 100,000. More make the intervals narrower and the answer slower.</source>
        <translation>De combien de postes, chacun avec un autre tirage, les moyennes sont tirées&#xa0;: 1 à 100 000. Plus il y en a, plus les intervalles sont étroits et la réponse lente.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Names the luck of the shifts: the same seed gives the same shifts again.</source>
        <translation>Nomme le tirage des postes&#xa0;: la même graine redonne les mêmes postes.</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>Tirer une nouvelle graine</translation>
    </message>
    <message>
        <source>a fresh one each time</source>
        <translation>nouvelle à chaque fois</translation>
    </message>
    <message>
        <source>Random seed: %1</source>
        <translation>Graine aléatoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drawn anew whenever the file is opened, so that the figures differ a little each time</source>
        <translation>Tirée à nouveau à chaque ouverture du fichier, de sorte que les chiffres diffèrent un peu chaque fois</translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation>Télémétrie toutes les</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Time between two rows of the telemetry file. It changes no figure.</source>
        <translation>Temps entre deux lignes du fichier de télémétrie. Il ne change aucun chiffre.</translation>
    </message>
    <message>
        <source>Production every</source>
        <translation>Production toutes les</translation>
    </message>
    <message>
        <source>Length of one interval in the production file. It changes no figure.</source>
        <translation>Longueur d’un intervalle du fichier de production. Elle ne change aucun chiffre.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Start of the shift: %1</source>
        <translation>Début du poste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Début du poste</translation>
    </message>
    <message>
        <source>Date and time at which the shift begins, for clock labels and for shifts and breaks with a time of day. In files: start_time.</source>
        <translation>Date et heure auxquelles le poste commence, pour les heures affichées et pour les postes et pauses à une heure du jour. Dans les fichiers&#xa0;: start_time.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStart</name>
    <message>
        <source>Say when it begins</source>
        <translation>Dire quand elle commence</translation>
    </message>
    <message>
        <source>Begin of the run</source>
        <translation>Début de la simulation</translation>
    </message>
    <message>
        <source>Sets the start of the shift in the run settings, for now to the Monday that is assumed</source>
        <translation>Fixe le début du poste dans les réglages de simulation, pour l’instant au lundi supposé</translation>
    </message>
    <message>
        <source>The run, shaded in the week, begins on</source>
        <translation>La simulation, ombrée dans la semaine, commence le</translation>
    </message>
    <message>
        <source>Nothing says when the run, shaded in the week, begins: a Monday at 06:00 is assumed.</source>
        <translation>Rien ne dit quand commence la simulation, ombrée dans la semaine&#xa0;: un lundi à 06:00 est supposé.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStatus</name>
    <message>
        <source>Every figure is a mean over this many simulated shifts</source>
        <translation>Chaque chiffre est une moyenne sur autant de postes simulés</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de la simulation</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Annuler la simulation</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shift(s)</source>
        <translation>
            <numerusform>%1 poste sur %Ln</numerusform>
            <numerusform>%1 postes sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>No figures: the line has no stations yet</source>
        <translation>Pas de chiffres&#xa0;: la ligne n’a pas encore de stations</translation>
    </message>
    <message>
        <source>The line has errors: see Problems</source>
        <translation>La ligne a des erreurs&#xa0;: voir Problèmes</translation>
    </message>
    <message>
        <source>Figures are out of date: press Ctrl+R to run again</source>
        <translation>Les chiffres sont périmés&#xa0;: Ctrl+R simule à nouveau</translation>
    </message>
    <message>
        <source>No figures: press Ctrl+R to run</source>
        <translation>Pas de chiffres&#xa0;: Ctrl+R simule</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmation…</translation>
    </message>
    <message>
        <source>Recording the shift…</source>
        <translation>Enregistrement du poste…</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>Annulé après %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) of %1 h</source>
        <extracomment>How much is simulated, e.g. &quot;100 shifts of 8 h&quot;</extracomment>
        <translation>
            <numerusform>%Ln poste de %1 h</numerusform>
            <numerusform>%Ln postes de %1 h</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding the causes of losses…</source>
        <translation>Recherche des causes des pertes…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveDialog</name>
    <message>
        <source>project “%1”</source>
        <translation>projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation>ligne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its folder will be made</source>
        <translation>son dossier sera créé</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>son dossier n’est plus là</translation>
    </message>
    <message>
        <source>was changed by another program; those changes are replaced</source>
        <translation>a été modifié par un autre programme&#xa0;; ces modifications sont remplacées</translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation>remplace le fichier qui est là</translation>
    </message>
    <message>
        <source>loses its comments, but for those at the top</source>
        <translation>perd ses commentaires, sauf ceux du début</translation>
    </message>
    <message>
        <source>was moved or deleted; it is written again</source>
        <translation>a été déplacé ou supprimé&#xa0;; il est écrit à nouveau</translation>
    </message>
    <message>
        <source>%1 project</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <source>&amp;One file that holds everything</source>
        <translation>&amp;Un fichier qui contient tout</translation>
    </message>
    <message>
        <source>A file for the &amp;line and one for each scenario</source>
        <translation>Un fichier pour la &amp;ligne et un pour chaque scénario</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Garder comme</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>Before “%1” is saved, please look at this:</source>
        <translation>Avant que «&#xa0;%1&#xa0;» soit enregistré, veuillez regarder ceci&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>The line “%1”, its scenarios and %Ln other line(s) are kept together as a project.</source>
        <translation>
            <numerusform>La ligne «&#xa0;%1&#xa0;», ses scénarios et %Ln autre ligne sont gardés ensemble comme un projet.</numerusform>
            <numerusform>La ligne «&#xa0;%1&#xa0;», ses scénarios et %Ln autres lignes sont gardés ensemble comme un projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line “%1” is kept as a project: its scenarios will be saved with it.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» est gardée comme un projet&#xa0;: ses scénarios seront enregistrés avec elle.</translation>
    </message>
    <message numerus="yes">
        <source>The line “%1” and its %Ln scenario(s) are kept together as a project.</source>
        <translation>
            <numerusform>La ligne «&#xa0;%1&#xa0;» et son %Ln scénario sont gardés ensemble comme un projet.</numerusform>
            <numerusform>La ligne «&#xa0;%1&#xa0;» et ses %Ln scénarios sont gardés ensemble comme un projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace and save</source>
        <translation>&amp;Remplacer et enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Give it a name and a folder.</source>
        <translation>Donnez-lui un nom et un dossier.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>To keep what would be lost, save under another name.</source>
        <translation>Pour garder ce qui serait perdu, enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>content, note</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>studies of another project</source>
        <translation>études d’un autre projet</translation>
    </message>
    <message>
        <source>“%1” holds another part of this project already. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» contient déjà une autre partie de ce projet. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>will be lost</source>
        <translation>seront perdues</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>il y a un dossier de ce nom</translation>
    </message>
    <message>
        <source>is empty or cannot be read; it is written again</source>
        <translation>est vide ou illisible&#xa0;; il est réécrit</translation>
    </message>
    <message>
        <source>Choose a name that no folder has.</source>
        <translation>Choisissez un nom qu’aucun dossier ne porte.</translation>
    </message>
    <message>
        <source>A name has no “/”; the folder has its own field.</source>
        <translation>Un nom n’a pas de «&#xa0;/&#xa0;»&#xa0;; le dossier a son propre champ.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveStatus</name>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SavingPlace</name>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>«&#xa0;%1&#xa0;» est déjà là. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>«&#xa0;%1&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saving “%1”. The disk is slow.</source>
        <translation>Enregistrement de «&#xa0;%1&#xa0;». Le disque est lent.</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>&amp;Ne pas attendre</translation>
    </message>
    <message>
        <source>“%1” is not written yet: its disk does not answer.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore écrit&#xa0;: son disque ne répond pas.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDelegate</name>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDetails</name>
    <message>
        <source>Description</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Comes with LineTwin</source>
        <translation>Livré avec LineTwin</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>%1 · unsaved changes</source>
        <translation>%1 · modifications non enregistrées</translation>
    </message>
    <message>
        <source>Description of the scenario</source>
        <translation>Description du scénario</translation>
    </message>
    <message>
        <source>Description of the line</source>
        <translation>Description de la ligne</translation>
    </message>
    <message>
        <source>What is this scenario about?</source>
        <translation>De quoi s’agit-il dans ce scénario&#xa0;?</translation>
    </message>
    <message>
        <source>What is this line?</source>
        <translation>Quelle est cette ligne&#xa0;?</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Cette ligne</translation>
    </message>
    <message>
        <source>Differences to “%1”</source>
        <translation>Différences avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Differences to today’s line</source>
        <translation>Différences avec la ligne d’aujourd’hui</translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation>Différences avec la base</translation>
    </message>
    <message>
        <source>None yet. Change a parameter while this scenario is the one you edit.</source>
        <translation>Pas encore. Changez un paramètre pendant que ce scénario est celui que vous modifiez.</translation>
    </message>
    <message>
        <source>None yet. Add, move or remove stations, or change their values: today’s line stays as it is.</source>
        <translation>Pas encore. Ajoutez, déplacez ou retirez des stations, ou changez leurs valeurs&#xa0;: la ligne d’aujourd’hui reste comme elle est.</translation>
    </message>
    <message>
        <source>The line as it is today. Scenarios start from it and keep only what they change.</source>
        <translation>La ligne comme elle est aujourd’hui. Les scénarios en partent et ne gardent que ce qu’ils changent.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioList</name>
    <message>
        <source>Baseline and scenarios</source>
        <translation>Base et scénarios</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioModel</name>
    <message>
        <source>%1, as it is today</source>
        <translation>%1, état actuel</translation>
    </message>
    <message>
        <source>Changes nothing yet</source>
        <translation>Ne change encore rien</translation>
    </message>
    <message>
        <source>Another line, without stations yet</source>
        <translation>Une autre ligne, encore sans stations</translation>
    </message>
    <message>
        <source>Another line; as today’s so far</source>
        <translation>Une autre ligne&#xa0;; comme celle d’aujourd’hui jusqu’ici</translation>
    </message>
    <message>
        <source>Another line, not comparable with today’s</source>
        <translation>Une autre ligne, non comparable à celle d’aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>another line, compared with the Baseline</source>
        <translation>autre ligne, comparée à la base</translation>
    </message>
    <message>
        <source>not in a file of its own yet</source>
        <translation>pas encore dans un fichier à lui</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>a des modifications non enregistrées</translation>
    </message>
    <message>
        <source>shown and edited</source>
        <translation>affiché et modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>All that can be done with the scenario</source>
        <translation>Tout ce qui peut se faire avec le scénario</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScrubSlider</name>
    <message>
        <source>Time in the shift</source>
        <translation>Temps dans le poste</translation>
    </message>
    <message>
        <source>Arrow keys move by one second, page keys by five minutes.</source>
        <translation>Les flèches avancent d’une seconde, les touches de page de cinq minutes.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more station(s)</source>
        <translation>
            <numerusform>et %Ln autre station</numerusform>
            <numerusform>et %Ln autres stations</numerusform>
        </translation>
    </message>
    <message>
        <source>No station had stopped.</source>
        <translation>Aucune station n’était à l’arrêt.</translation>
    </message>
    <message>
        <source>No station was down or jammed.</source>
        <translation>Aucune station n’était en panne ou en micro-arrêt.</translation>
    </message>
    <message>
        <source>Upper lane: down. Lower lane: jammed.</source>
        <translation>Voie du haut&#xa0;: en panne. Voie du bas&#xa0;: micro-arrêt.</translation>
    </message>
    <message>
        <source>Upper lane: down from below, in changeover from above. Lower lane: jammed. Striped behind both: closed.</source>
        <translation>Voie du haut&#xa0;: en panne depuis le bas, en changement de série depuis le haut. Voie du bas&#xa0;: micro-arrêt. Rayé derrière les deux&#xa0;: fermé.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SearchWords</name>
    <message>
        <source>version, licence, credits</source>
        <translation>version, licence, crédits</translation>
    </message>
    <message>
        <source>import, load, file</source>
        <translation>importer, charger, fichier</translation>
    </message>
    <message>
        <source>name, signature</source>
        <translation>nom, signature, rédacteur</translation>
    </message>
    <message>
        <source>backup, recovery, crash, save automatically</source>
        <translation>sauvegarde, récupération, plantage, enregistrer automatiquement</translation>
    </message>
    <message>
        <source>moment, mark, remember</source>
        <translation>instant, marquer, retenir</translation>
    </message>
    <message>
        <source>stop, abort, interrupt</source>
        <translation>arrêter, interrompre, abandonner</translation>
    </message>
    <message>
        <source>close file, leave</source>
        <translation>fermer le fichier, quitter</translation>
    </message>
    <message>
        <source>dark mode, night, theme</source>
        <translation>sombre, mode nuit, dark mode, thème</translation>
    </message>
    <message>
        <source>accessibility, visibility, theme</source>
        <translation>accessibilité, visibilité, thème</translation>
    </message>
    <message>
        <source>light mode, day, theme</source>
        <translation>clair, mode jour, light mode, thème</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <translation>thème, apparence</translation>
    </message>
    <message>
        <source>statistics, interval, probability</source>
        <translation>statistique, intervalle, probabilité</translation>
    </message>
    <message>
        <source>money, euro, dollar</source>
        <translation>argent, euro, dollar</translation>
    </message>
    <message>
        <source>remove, erase</source>
        <translation>enlever, effacer</translation>
    </message>
    <message>
        <source>copy, clone</source>
        <translation>copier, cloner</translation>
    </message>
    <message>
        <source>copy, clone, variant</source>
        <translation>copier, cloner, variante</translation>
    </message>
    <message>
        <source>search, command palette</source>
        <translation>chercher, rechercher, commandes</translation>
    </message>
    <message>
        <source>directory, path, storage</source>
        <translation>répertoire, chemin, emplacement</translation>
    </message>
    <message>
        <source>maximize, large</source>
        <translation>agrandir, maximiser</translation>
    </message>
    <message>
        <source>help, manual, documentation</source>
        <translation>aide, manuel, documentation</translation>
    </message>
    <message>
        <source>add machine, new station</source>
        <translation>ajouter une machine, nouvelle station</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys</source>
        <translation>raccourcis, clavier</translation>
    </message>
    <message>
        <source>translation, English, Deutsch, Français, Español, 中文, 日本語</source>
        <translation>traduction, language, English, Deutsch, Français, Español, 中文, 日本語</translation>
    </message>
    <message>
        <source>animation, transitions</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>animation, transitions</translation>
    </message>
    <message>
        <source>create, new project, empty</source>
        <translation>créer, nouveau projet, vide</translation>
    </message>
    <message>
        <source>variant, alternative, layout</source>
        <translation>variante, alternative, agencement</translation>
    </message>
    <message>
        <source>what-if, variant, idea</source>
        <translation>et si, variante, idée</translation>
    </message>
    <message>
        <source>decimal point, comma, thousands separator</source>
        <translation>point décimal, virgule, séparateur de milliers</translation>
    </message>
    <message>
        <source>load, import, file</source>
        <translation>charger, importer, fichier</translation>
    </message>
    <message>
        <source>calendar, weekend, holiday, working time</source>
        <translation>calendrier, week-end, jour férié, temps de travail</translation>
    </message>
    <message>
        <source>difference, versus, better</source>
        <translation>différence, contre, meilleur</translation>
    </message>
    <message>
        <source>product mix, assortment, shares</source>
        <translation>mix de produits, assortiment, parts</translation>
    </message>
    <message>
        <source>portfolio, investment, payback, money</source>
        <translation>portfolio, investissement, retour, argent</translation>
    </message>
    <message>
        <source>money, price, cost, article</source>
        <translation>argent, prix, coût, article</translation>
    </message>
    <message>
        <source>influence, tornado, effect</source>
        <translation>influence, tornade, effet</translation>
    </message>
    <message>
        <source>optimize, buffers, capacity</source>
        <translation>optimiser, tampons, capacité</translation>
    </message>
    <message>
        <source>vary, range, curve</source>
        <translation>varier, plage, courbe</translation>
    </message>
    <message>
        <source>spreadsheet, Excel, parameters</source>
        <translation>tableur, Excel, paramètres</translation>
    </message>
    <message>
        <source>preferences, options, configuration</source>
        <translation>préférences, options, configuration</translation>
    </message>
    <message>
        <source>start, animation, run</source>
        <translation>démarrer, animation, lancer</translation>
    </message>
    <message>
        <source>slides, presentation, show</source>
        <translation>diapositives, présentation, montrer</translation>
    </message>
    <message>
        <source>exit, end, close window</source>
        <translation>sortir, fin, fermer la fenêtre</translation>
    </message>
    <message>
        <source>units, speed, throughput</source>
        <translation>unités, vitesse, débit</translation>
    </message>
    <message>
        <source>again, repeat, forward</source>
        <translation>encore, répéter, rétablir</translation>
    </message>
    <message>
        <source>threshold, tolerance, significance</source>
        <translation>seuil, tolérance, signification</translation>
    </message>
    <message>
        <source>erase, take out</source>
        <translation>effacer, enlever</translation>
    </message>
    <message>
        <source>title, label</source>
        <translation>titre, libellé</translation>
    </message>
    <message>
        <source>PDF, print, HTML, export</source>
        <translation>PDF, imprimer, HTML, exporter</translation>
    </message>
    <message>
        <source>windows, panels, arrange</source>
        <translation>fenêtres, panneaux, disposer</translation>
    </message>
    <message>
        <source>calculate, simulate, refresh</source>
        <translation>calculer, simuler, actualiser</translation>
    </message>
    <message>
        <source>store, write</source>
        <translation>sauvegarder, écrire</translation>
    </message>
    <message>
        <source>Excel, spreadsheet, CSV, export</source>
        <translation>Excel, tableur, CSV, exporter</translation>
    </message>
    <message>
        <source>another name, place, folder</source>
        <translation>autre nom, emplacement, dossier</translation>
    </message>
    <message>
        <source>export, mail, send</source>
        <translation>exporter, courriel, envoyer</translation>
    </message>
    <message>
        <source>working time, duration</source>
        <translation>temps de travail, durée</translation>
    </message>
    <message>
        <source>font size, larger letters, zoom</source>
        <translation>taille de police, lettres plus grandes, zoom, font size</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, contrast</source>
        <translation>sombre, clair, nuit, contraste, thème, dark mode</translation>
    </message>
    <message>
        <source>units, seconds, minutes, duration</source>
        <translation>unités, secondes, minutes, durée</translation>
    </message>
    <message>
        <source>back, take back, revert</source>
        <translation>retour, revenir, défaire, undo</translation>
    </message>
    <message>
        <source>start page, examples, recent files</source>
        <translation>page d’accueil, exemples, fichiers récents</translation>
    </message>
    <message>
        <source>magnify, larger</source>
        <translation>agrandir, plus grand</translation>
    </message>
    <message>
        <source>reduce, smaller</source>
        <translation>réduire, plus petit</translation>
    </message>
    <message>
        <source>stop log, from a log, counters, parameters</source>
        <translation>relevé d’arrêts, d’un relevé, compteurs, paramètres</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SensitivitySettings</name>
    <message>
        <source>All shifts for every row</source>
        <translation>Tous les postes pour chaque ligne</translation>
    </message>
    <message>
        <source>Every parameter is improved and worsened by so much; losses are switched off besides</source>
        <translation>Chaque paramètre est amélioré et dégradé d’autant&#xa0;; les pertes sont en outre mises hors service</translation>
    </message>
    <message>
        <source>Better and worse by, %</source>
        <translation>Meilleur et moins bon de, %</translation>
    </message>
    <message>
        <source>Otherwise a row stops as soon as it is decided, or all shifts would leave it open; its interval then holds at a level of its own, and the study takes about half the time.</source>
        <translation>Sinon une ligne s’arrête dès qu’elle est décidée, ou que tous les postes la laisseraient ouverte&#xa0;; son intervalle vaut alors à un niveau propre, et l’étude prend environ la moitié du temps.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SeriesReadout</name>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series</comment>
        <translation>%1 (cachée)</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <comment>entries of the legend without room</comment>
        <translation>+ %1 de plus</translation>
    </message>
    <message>
        <source>Click: show %1</source>
        <translation>Clic&#xa0;: montrer %1</translation>
    </message>
    <message>
        <source>Click: hide %1</source>
        <translation>Clic&#xa0;: cacher %1</translation>
    </message>
    <message>
        <source>Click: select the station</source>
        <translation>Clic&#xa0;: sélectionner la station</translation>
    </message>
    <message>
        <source>Double click: select the station</source>
        <translation>Double-clic&#xa0;: sélectionner la station</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SessionWords</name>
    <message>
        <source>Runs the ticked scenarios and the reference on the same luck.</source>
        <translation>Simule les scénarios cochés et la référence sur le même tirage.</translation>
    </message>
    <message>
        <source>Runs the shown scenario with every value of the range, on the same luck.</source>
        <translation>Simule le scénario affiché avec chaque valeur de la plage, sur le même tirage.</translation>
    </message>
    <message>
        <source>What is each loss worth? Every parameter better and worse, every loss switched off.</source>
        <translation>Que vaut chaque perte&#xa0;? Chaque paramètre meilleur et moins bon, chaque perte hors service.</translation>
    </message>
    <message>
        <source>Which measures together bring most for a budget? Gains of measures do not add.</source>
        <translation>Quelles mesures ensemble rapportent le plus pour un budget&#xa0;? Les gains des mesures ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>Which product earns most in an hour of the line, and what does a mix earn?</source>
        <translation>Quel produit rapporte le plus en une heure de la ligne, et que rapporte un mix&#xa0;?</translation>
    </message>
    <message>
        <source>The best way to spread buffer places over the line, for every total.</source>
        <translation>La meilleure façon de répartir les places de tampon sur la ligne, pour chaque total.</translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%1 postes sur %2</translation>
    </message>
    <message>
        <source>%1, almost done</source>
        <translation>%1, presque fini</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, encore environ %2</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Arrêté avant d’avoir rien trouvé.</translation>
    </message>
    <message>
        <source>Run at %1.</source>
        <translation>Calculé à %1.</translation>
    </message>
    <message>
        <source>Run at %1 on “%2”.</source>
        <translation>Calculé à %1 sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A later run was stopped before it found anything.</source>
        <translation>Un calcul ultérieur a été arrêté avant d’avoir rien trouvé.</translation>
    </message>
    <message>
        <source>Further shifts were stopped.</source>
        <translation>D’autres postes ont été arrêtés.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Elle a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Scenarios that were added since are not in it.</source>
        <translation>Des scénarios ajoutés depuis n’y sont pas.</translation>
    </message>
    <message>
        <source>The line, a scenario or these settings have changed since.</source>
        <translation>La ligne, un scénario ou ces réglages ont changé depuis.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 after %2 h of warm-up</source>
        <translation>%1 après %2 h de mise en régime</translation>
    </message>
    <message>
        <source>exploratory, with fewer for rows that were decided early</source>
        <translation>exploratoire, avec moins pour les lignes décidées tôt</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>exploratoire</translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation>sur un nouveau tirage</translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation>confirmé sur un nouveau tirage</translation>
    </message>
    <message>
        <source>, behind the %1 shifts that Confirm has used</source>
        <translation>, après les %1 postes que Confirmer a utilisés</translation>
    </message>
    <message>
        <source>%1 shifts of %2, seed %3; %4</source>
        <translation>%1 postes de %2, graine %3&#xa0;; %4</translation>
    </message>
    <message>
        <source>%1; what is paler is exploratory</source>
        <translation>%1&#xa0;; ce qui est plus pâle est exploratoire</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>%1. Intervals show simulation luck only, not the uncertainty of the input data.</source>
        <translation>%1. Les intervalles ne montrent que le hasard de la simulation, pas l’incertitude des données d’entrée.</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>balayage</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilité</translation>
    </message>
    <message>
        <source>buffer sizing</source>
        <translation>dimensionnement des tampons</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>product mix</source>
        <translation>mix de produits</translation>
    </message>
    <message>
        <source>Shifts of %1, seed %2; exploratory</source>
        <translation>Postes de %1, graine %2&#xa0;; exploratoire</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingValues</name>
    <message>
        <source>the system’s</source>
        <comment>language</comment>
        <translation>celle du système</translation>
    </message>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>between the fields of a table</comment>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <comment>keys</comment>
        <translation>celles du programme</translation>
    </message>
    <message>
        <source>%1: %3 instead of “%2”</source>
        <comment>a setting, a value that it cannot have, the one it has now</comment>
        <translation>%1&#xa0;: %3 au lieu de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Settings that had values they cannot have are at their defaults now. %1.</source>
        <comment>a list</comment>
        <translation>Les réglages dont la valeur n’est pas possible sont revenus à leur valeur par défaut. %1.</translation>
    </message>
    <message>
        <source>Speed of the playback</source>
        <translation>Vitesse de la lecture</translation>
    </message>
    <message>
        <source>Zoom of the guide</source>
        <translation>Agrandissement du guide</translation>
    </message>
    <message>
        <source>Separator of CSV tables</source>
        <translation>Séparateur des tableaux CSV</translation>
    </message>
    <message>
        <source>Decimal sign of CSV tables</source>
        <translation>Signe décimal des tableaux CSV</translation>
    </message>
    <message>
        <source>Byte order mark of CSV tables</source>
        <translation>Indicateur d’ordre des octets des tableaux CSV</translation>
    </message>
    <message>
        <source>Kind of tables that are saved</source>
        <translation>Genre des tableaux enregistrés</translation>
    </message>
    <message>
        <source>Shortcut of “%1”</source>
        <translation>Raccourci de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsFile</name>
    <message>
        <source>The settings in %1 can neither be read nor written. The program uses its own, and forgets what is changed.</source>
        <translation>Les réglages dans %1 ne peuvent être ni lus ni écrits. Le programme utilise les siens et oublie ce qui est changé.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the program starts with its own. What was there is kept in %1.</source>
        <translation>Les réglages n’ont pas pu être lus, le programme démarre donc avec les siens. Ce qui était là est gardé dans %1.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. What you change there holds until the program ends.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans %1. Ce que vous y changez vaut jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsPage</name>
    <message>
        <source>Select a station in the diagram to see and change its parameters.</source>
        <translation>Sélectionnez une station dans le diagramme pour voir et changer ses paramètres.</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>Réglages de simulation</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>The same for the baseline and every scenario.</source>
        <translation>Les mêmes pour la base et chaque scénario.</translation>
    </message>
    <message>
        <source>Shifts and breaks…</source>
        <translation>Postes et pauses…</translation>
    </message>
    <message>
        <source>When the line, or some of its stations, stand still by plan</source>
        <translation>Quand la ligne, ou certaines de ses stations, sont à l’arrêt selon le plan</translation>
    </message>
    <message>
        <source>Products…</source>
        <translation>Produits…</translation>
    </message>
    <message>
        <source>What a unit of each product costs and earns</source>
        <translation>Ce que coûte et rapporte une unité de chaque produit</translation>
    </message>
    <message>
        <source>This line’s. Today’s line is run in the same way to compare the two.</source>
        <translation>Ceux de cette ligne. La ligne d’aujourd’hui est simulée de même pour comparer les deux.</translation>
    </message>
    <message>
        <source>The line’s: they hold for the baseline and for every scenario that says nothing else.</source>
        <translation>Ceux de la ligne&#xa0;: ils valent pour la base et pour chaque scénario qui ne dit rien d’autre.</translation>
    </message>
    <message>
        <source>The line’s, as far as this scenario says nothing else.</source>
        <translation>Ceux de la ligne, tant que ce scénario ne dit rien d’autre.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftChooser</name>
    <message>
        <source>&amp;First shift</source>
        <translation>&amp;Premier poste</translation>
    </message>
    <message>
        <source>&amp;Median: half of the shifts have less output</source>
        <translation>&amp;Médian&#xa0;: la moitié des postes ont moins de production</translation>
    </message>
    <message>
        <source>P&amp;10: one shift in ten has less output</source>
        <translation>P&amp;10&#xa0;: un poste sur dix a moins de production</translation>
    </message>
    <message>
        <source>P&amp;90: nine shifts in ten have less output</source>
        <translation>P&amp;90&#xa0;: neuf postes sur dix ont moins de production</translation>
    </message>
    <message>
        <source>&amp;Worst shift: the least output of all</source>
        <translation>P&amp;ire poste&#xa0;: la plus faible production de tous</translation>
    </message>
    <message>
        <source>&amp;Another shift by its number…</source>
        <translation>&amp;Autre poste par son numéro…</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>Median: shift %1</source>
        <translation>Médian&#xa0;: poste %1</translation>
    </message>
    <message>
        <source>P10: shift %1</source>
        <translation>P10&#xa0;: poste %1</translation>
    </message>
    <message>
        <source>P90: shift %1</source>
        <translation>P90&#xa0;: poste %1</translation>
    </message>
    <message>
        <source>Worst: shift %1</source>
        <translation>Pire&#xa0;: poste %1</translation>
    </message>
    <message>
        <source>Shift that is played: %1</source>
        <translation>Poste qui est joué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which of the simulated shifts is played and drawn in the charts</source>
        <translation>Lequel des postes simulés est joué et dessiné dans les graphiques</translation>
    </message>
    <message>
        <source>Play another shift</source>
        <translation>Jouer un autre poste</translation>
    </message>
    <message>
        <source>Number of the shift, 1 to %1:</source>
        <translation>Numéro du poste, 1 à %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftClock</name>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>date and time in figures, as Qt writes formats</comment>
        <translation>dd/MM/yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftConditions</name>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln poste</numerusform>
            <numerusform>%Ln postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and mean of %Ln shift(s)</source>
        <translation>
            <numerusform>%1, et moyenne de %Ln poste</numerusform>
            <numerusform>%1, et moyenne de %Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h (after %2 h warm-up)</source>
        <translation>%1 h (après %2 h de mise en régime)</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, seed %2, %3; exploratory.</source>
        <comment>shifts, seed, duration</comment>
        <translation>%1, graine %2, %3&#xa0;; exploratoire.</translation>
    </message>
    <message>
        <source>One simulated shift: simulation luck only, not the uncertainty of the input data.</source>
        <translation>Un poste simulé&#xa0;: hasard de la simulation seul, pas l’incertitude des données d’entrée.</translation>
    </message>
    <message>
        <source>Simulated shifts: simulation luck only, not the uncertainty of the input data.</source>
        <translation>Postes simulés&#xa0;: hasard de la simulation seul, pas l’incertitude des données d’entrée.</translation>
    </message>
    <message>
        <source>Shift %1 of %2</source>
        <translation>Poste %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>What is called confirmed is so on %Ln fresh shift(s).</source>
        <translation>
            <numerusform>Ce qui est dit confirmé l’est sur %Ln nouveau poste.</numerusform>
            <numerusform>Ce qui est dit confirmé l’est sur %Ln nouveaux postes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h warm-up</source>
        <translation>%1 h de mise en régime</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>For comparison the baseline is run alike: %1.</source>
        <extracomment>%1 lists the run settings in which the two differ</extracomment>
        <translation>Pour comparer, la base est simulée de même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Intervals of means at %1: simulation luck only, not the uncertainty of the input data.</source>
        <translation>Intervalles des moyennes à %1&#xa0;: hasard de la simulation seul, pas l’incertitude des données d’entrée.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShortcutsPage</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>La &amp;prendre de là</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation>L’y &amp;laisser</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Touche&#xa0;:</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Touche de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>None by default</source>
        <translation>Aucune par défaut</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” alone is typed into fields and lists. Press it together with Ctrl or Alt.</source>
        <comment>a key</comment>
        <translation>«&#xa0;%1&#xa0;» seul se tape dans les champs et les listes. Appuyez dessus avec Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShownSeries</name>
    <message>
        <source>Show all &amp;values</source>
        <translation>Montrer toutes les &amp;valeurs</translation>
    </message>
    <message>
        <source>Show &amp;all series</source>
        <translation>Montrer toutes les &amp;séries</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>S&amp;éries</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShownUnits</name>
    <message>
        <source>cycles/min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>cycles/min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>/min</source>
        <comment>per minute</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/min</translation>
    </message>
    <message>
        <source>units/h</source>
        <translation>unités/h</translation>
    </message>
    <message>
        <source>units/min</source>
        <translation>unités/min</translation>
    </message>
    <message>
        <source>Finished items per minute</source>
        <translation>Pièces finies par minute</translation>
    </message>
    <message>
        <source>Units per minute</source>
        <translation>Unités par minute</translation>
    </message>
    <message>
        <source>Good units per minute</source>
        <translation>Unités bonnes par minute</translation>
    </message>
    <message>
        <source>Output per minute</source>
        <translation>Production par minute</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SideBySide</name>
    <message>
        <source>It waits for items of %1 that are still under way.</source>
        <translation>Elle attend des pièces de %1 qui sont encore en route.</translation>
    </message>
    <message>
        <source>It waits for %1, %2 since %3.</source>
        <comment>station, its state, time</comment>
        <translation>Elle attend %1, %2 depuis %3.</translation>
    </message>
    <message>
        <source>%1: a cycle of %2 takes another time.</source>
        <comment>time, station</comment>
        <translation>%1&#xa0;: un cycle de %2 prend un autre temps.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 for %4 more in %5, and runs here.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation>%1&#xa0;: %2 est dans l’état «&#xa0;%3&#xa0;» %4 de plus dans %5, et marche ici.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 here for %4 more, and runs in %5.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation>%1&#xa0;: %2 est dans l’état «&#xa0;%3&#xa0;» %4 de plus ici, et marche dans %5.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 in %6 and %4 here, for %5.</source>
        <comment>time, station, state, state, how long, the other</comment>
        <translation>%1&#xa0;: %2 est dans l’état «&#xa0;%3&#xa0;» dans %6 et «&#xa0;%4&#xa0;» ici, pendant %5.</translation>
    </message>
    <message>
        <source>Two scenarios side by side</source>
        <translation>Deux scénarios côte à côte</translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation>Le premier résultat arrive…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Move the playback to where the two part</source>
        <translation>Amener la lecture là où les deux divergent</translation>
    </message>
    <message>
        <source>Beside the shown entry</source>
        <translation>À côté de l’entrée affichée</translation>
    </message>
    <message>
        <source>What plays beside the shown entry, on the same luck</source>
        <translation>Ce qui se joue à côté de l’entrée affichée, sur le même tirage</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Beside what is shown:</source>
        <translation>À côté de ce qui est affiché&#xa0;:</translation>
    </message>
    <message>
        <source>There is no result to play yet.</source>
        <translation>Il n’y a pas encore de résultat à jouer.</translation>
    </message>
    <message>
        <source>Choose a scenario: it plays here beside the baseline, with the same luck.</source>
        <translation>Choisissez un scénario&#xa0;: il se joue ici à côté de la base, avec le même tirage.</translation>
    </message>
    <message>
        <source>more output than %1, units</source>
        <translation>production en plus de %1, unités</translation>
    </message>
    <message>
        <source>More good output than %1 in this shift: %2 units at the end</source>
        <comment>the other, how many</comment>
        <translation>Bonne production en plus de %1 dans ce poste&#xa0;: %2 unités à la fin</translation>
    </message>
    <message numerus="yes">
        <source>Where the difference comes from, mean of %Ln shift(s); bars do not begin at 0</source>
        <translation>
            <numerusform>D’où vient l’écart, moyenne de %Ln poste&#xa0;; les barres ne commencent pas à 0</numerusform>
            <numerusform>D’où vient l’écart, moyenne de %Ln postes&#xa0;; les barres ne commencent pas à 0</numerusform>
        </translation>
    </message>
    <message>
        <source>The two lines have other stations.</source>
        <translation>Les deux lignes ont d’autres stations.</translation>
    </message>
    <message>
        <source>They part at %1</source>
        <translation>Elles divergent : %1</translation>
    </message>
    <message>
        <source>In this shift all stations do the same in both.</source>
        <translation>Dans ce poste toutes les stations font la même chose dans les deux.</translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>Exploratoire&#xa0;: %Ln poste</numerusform>
            <numerusform>Exploratoire&#xa0;: %Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>la base</translation>
    </message>
    <message>
        <source>Differences of less than %1 begin at %2.</source>
        <comment>length, time</comment>
        <translation>Des écarts de moins de %1 commencent à %2.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SizingSettings</name>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Objectif pour %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>pas d’objectif</translation>
    </message>
    <message>
        <source>Most places in all</source>
        <translation>Au plus de places en tout</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Places of all buffers together: every total up to this one is looked at. Automatic is twice the present total, or enough for the target.</source>
        <translation>Places de tous les tampons ensemble&#xa0;: chaque total jusqu’à celui-ci est examiné. Automatique est deux fois le total actuel, ou assez pour l’objectif.</translation>
    </message>
    <message>
        <source>Smallest total that reaches</source>
        <translation>Plus petit total qui atteint</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Slide</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::SlideLosses</name>
    <message>
        <source>Where the time goes: %1</source>
        <translation>Où va le temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where the gain comes from: %1</source>
        <translation>D’où vient le gain&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StateLegend</name>
    <message>
        <source>States, in the order of the bars: %1</source>
        <translation>États, dans l’ordre des barres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationActions</name>
    <message>
        <source>Drag “%1” to its place in the line, or insert it behind the selected station.</source>
        <translation>Faites glisser «&#xa0;%1&#xa0;» à sa place dans la ligne, ou insérez-le derrière la station sélectionnée.</translation>
    </message>
    <message>
        <source>Drag “%1” to its place in the line, or insert it at the end.</source>
        <translation>Faites glisser «&#xa0;%1&#xa0;» à sa place dans la ligne, ou insérez-le à la fin.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationItem</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationMoving</name>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln station</numerusform>
            <numerusform>%Ln stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationNameEdit</name>
    <message>
        <source>Name of the station</source>
        <translation>Nom de la station</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationPalette</name>
    <message>
        <source>Stations to insert</source>
        <translation>Stations à insérer</translation>
    </message>
    <message>
        <source>Enter inserts the station behind the selected one.</source>
        <translation>Entrée insère la station après celle sélectionnée.</translation>
    </message>
    <message>
        <source>Drag it into the line, or double-click to insert it behind the selected station</source>
        <translation>Tirez-la dans la ligne, ou double-cliquez pour l’insérer après la station sélectionnée</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationReading</name>
    <message>
        <source>items</source>
        <comment>what a line counts that makes nothing new</comment>
        <translation>pièces</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A factor, and the product that brings it: &quot;× 1.5 by Gel 200 ml&quot;</extracomment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Belongs to the baseline: the OEE is measured against it, the same for every scenario.</source>
        <translation>Relève de la base&#xa0;: le TRS est mesuré par rapport à elle, la même pour chaque scénario.</translation>
    </message>
    <message>
        <source>No effect: nothing comes after the last station.</source>
        <translation>Pas d’effet&#xa0;: rien ne vient après la dernière station.</translation>
    </message>
    <message>
        <source>Full, it feeds the line for %1 at the rated pace.</source>
        <translation>Plein, il alimente la ligne pendant %1 à la cadence nominale.</translation>
    </message>
    <message>
        <source>items</source>
        <comment>outputs of a station that items pass through</comment>
        <translation>pièces</translation>
    </message>
    <message>
        <source>%1 %2/min · %3 %4/h · %5 of %6’s pace</source>
        <extracomment>The station&apos;s own outputs per minute; what the line counts, %4, per hour; share of the pace of the constraint %6</extracomment>
        <translation>%1 %2/min · %3 %4/h · %5 de la cadence de %6</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTable</name>
    <message>
        <source>Stations, in %</source>
        <translation>Stations, en %</translation>
    </message>
    <message>
        <source>OEE of the stations</source>
        <translation>TRS des stations</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTableModel</name>
    <message>
        <source>Collecting or starved</source>
        <translation>Collecte ou manque</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 is the constraint: the line&apos;s OEE is measured against its pace.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 est le cadenceur&#xa0;: le TRS de la ligne est mesuré par rapport à sa cadence.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, constraint</source>
        <translation>%1, cadenceur</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Not
waiting</source>
        <translation>Sans
attente</translation>
    </message>
    <message>
        <source>Avail-
ability</source>
        <translation>Dispo-
nibilité</translation>
    </message>
    <message>
        <source>Perfor-
mance</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Perfor-
mance</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>OEE as
scheduled</source>
        <translation>TRS
planifié</translation>
    </message>
    <message>
        <source>OEE
alone</source>
        <translation>TRS
isolé</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationsEdit</name>
    <message>
        <source>All stations</source>
        <translation>Toutes les stations</translation>
    </message>
    <message>
        <source>Only those ticked</source>
        <translation>Seulement celles cochées</translation>
    </message>
    <message>
        <source>Stations that it closes</source>
        <translation>Stations qu’elle ferme</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopCounterRow</name>
    <message>
        <source>So few stops are not possible: the longest interval is %1. 0: never.</source>
        <translation>Si peu d’arrêts ne sont pas possibles&#xa0;: le plus long intervalle est %1. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>So many stops are not possible: there would be no time between them.</source>
        <translation>Tant d’arrêts ne sont pas possibles&#xa0;: il n’y aurait pas de temps entre eux.</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopEditors</name>
    <message>
        <source>Variation, scrap, from a log</source>
        <translation>Variation, rebut, d’un relevé</translation>
    </message>
    <message>
        <source>Variation, from a log</source>
        <translation>Variation, d’un relevé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The same as a number of stops by the clock, their own length included. 0: never.</source>
        <translation>Pareil comme nombre d’arrêts selon l’horloge, leur propre durée comprise. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>The same as a number of stops, while the station runs all the time at its speed; waiting and stopped time does not count. 0: never.</source>
        <translation>Pareil comme nombre d’arrêts, quand la station marche tout le temps à sa vitesse&#xa0;; l’attente et les arrêts ne comptent pas. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Stops a shift</source>
        <translation>Arrêts par poste</translation>
    </message>
    <message>
        <source>Stops per hour</source>
        <translation>Arrêts par heure</translation>
    </message>
    <message>
        <source>Stops per running hour</source>
        <translation>Arrêts par heure de marche</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>stops per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>Stops a shift of %1 h</source>
        <translation>Arrêts par poste de %1 h</translation>
    </message>
    <message>
        <source>Stops in %1 h of running</source>
        <translation>Arrêts en %1 h de marche</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter</extracomment>
        <translation>réinitialisation de %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopFilterBar</name>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Toutes les stations</translation>
    </message>
    <message>
        <source>Kind of stop</source>
        <translation>Nature de l’arrêt</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>Raison d’arrêt</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>Shortest wait that is listed</source>
        <translation>Plus courte attente listée</translation>
    </message>
    <message>
        <source>all waits</source>
        <translation>toutes les attentes</translation>
    </message>
    <message>
        <source>waits from %1</source>
        <translation>attentes dès %1</translation>
    </message>
    <message>
        <source>Down and jammed</source>
        <translation>Pannes et micro-arrêts</translation>
    </message>
    <message>
        <source>All stops</source>
        <translation>Tous les arrêts</translation>
    </message>
    <message>
        <source>Stops and waits</source>
        <translation>Arrêts et attentes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search in station, kind and cause</source>
        <translation>Chercher dans station, nature et cause</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopGroups</name>
    <message>
        <source>%1: %2</source>
        <comment>station: name of a stop reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: starved by %2</source>
        <comment>a station, a station</comment>
        <translation>%1&#xa0;: en manque à cause de %2</translation>
    </message>
    <message>
        <source>%1: blocked by %2</source>
        <comment>a station, a station</comment>
        <translation>%1&#xa0;: saturée à cause de %2</translation>
    </message>
    <message>
        <source>own breakdown</source>
        <translation>propre panne</translation>
    </message>
    <message>
        <source>own jam</source>
        <translation>propre micro-arrêt</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopListPanel</name>
    <message>
        <source>Stops of the shift</source>
        <translation>Arrêts du poste</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>mise à jour…</translation>
    </message>
    <message>
        <source>listed: %1</source>
        <translation>listés&#xa0;: %1</translation>
    </message>
    <message>
        <source>recorded in samples of %1, which show no single stops</source>
        <translation>enregistré par échantillons toutes les %1, qui ne montrent pas d’arrêts isolés</translation>
    </message>
    <message>
        <source>hidden, as shorter than %1: %2.</source>
        <translation>cachés, car plus courts que %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>%1 – stops</source>
        <translation>%1 – arrêts</translation>
    </message>
    <message>
        <source>Save or copy the list as picture or table</source>
        <translation>Enregistrer ou copier la liste comme image ou tableau</translation>
    </message>
    <message>
        <source>&amp;Go to this stop</source>
        <translation>&amp;Aller à cet arrêt</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>Show the sums by cause instead of the list</source>
        <translation>Montrer les sommes par cause au lieu de la liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopLog</name>
    <message>
        <source>From a log</source>
        <translation>D’un relevé</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Utiliser ces valeurs</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>Cycles faits</translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation>Cycles que la station a faits pendant le relevé.</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>Heures de marche</translation>
    </message>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation>Heures pendant lesquelles la station marchait&#xa0;; l’attente et les arrêts ne comptent pas.</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>Heures ouvertes</translation>
    </message>
    <message>
        <source>Hours of the log without breaks and nights, in which these stops can come.</source>
        <translation>Heures du relevé sans pauses ni nuits, où ces arrêts peuvent venir.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation>Combien d’arrêts compte le relevé.</translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation>Minutes d’arrêt</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation>Combien ces arrêts ont duré en tout.</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>Remplissez les trois.</translation>
    </message>
    <message>
        <source>Out of range: interval %1, stop time %2 min. They go up to %3 and %4.</source>
        <translation>Hors de la plage&#xa0;: intervalle %1, durée d’arrêt %2 min. Ils vont jusqu’à %3 et %4.</translation>
    </message>
    <message>
        <source>That cannot be: something must have run, and minutes come only with stops.</source>
        <translation>Cela ne se peut pas&#xa0;: quelque chose a dû marcher, et des minutes ne viennent qu’avec des arrêts.</translation>
    </message>
    <message>
        <source>No stop: the reason is switched off.</source>
        <translation>Pas d’arrêt&#xa0;: la raison est hors service.</translation>
    </message>
    <message>
        <source>Interval %1 %2, stop time %3 min</source>
        <translation>Intervalle %1 %2, durée d’arrêt %3 min</translation>
    </message>
    <message>
        <source>%1 from a log</source>
        <translation>%1 d’un relevé</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopPareto</name>
    <message>
        <source>Stops by cause</source>
        <translation>Arrêts par cause</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Stops by cause, by their time</source>
        <translation>Arrêts par cause, selon leur temps</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stops by cause, by their number</source>
        <translation>Arrêts par cause, selon leur nombre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>List the stops of all causes again (Escape)</source>
        <translation>Lister à nouveau les arrêts de toutes les causes (Échap)</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>Enregistrer ou copier image et tableau</translation>
    </message>
    <message>
        <source>%1 – stops by cause</source>
        <translation>%1 – arrêts par cause</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopRow</name>
    <message>
        <source>Rename, duplicate, remove, move …</source>
        <translation>Renommer, dupliquer, retirer, déplacer …</translation>
    </message>
    <message>
        <source>Name of the stop</source>
        <translation>Nom de l’arrêt</translation>
    </message>
    <message>
        <source>&lt;p&gt;Another name brings other random numbers: figures change a little, within their intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un autre nom apporte d’autres nombres aléatoires&#xa0;: les chiffres changent un peu, dans leurs intervalles.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1&#xa0;: plus</translation>
    </message>
    <message>
        <source>Enter opens it, F2 renames, Ctrl+D duplicates and Delete removes it; the menu key has more.</source>
        <translation>Entrée l’ouvre, F2 le renomme, Ctrl+D le duplique et Suppr le supprime&#xa0;; la touche menu en offre plus.</translation>
    </message>
    <message>
        <source>Enter leads to its values.</source>
        <translation>Entrée mène à ses valeurs.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopSection</name>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Ajouter un arrêt</translation>
    </message>
    <message>
        <source>Stops of the whole line</source>
        <translation>Arrêts de toute la ligne</translation>
    </message>
    <message>
        <source>Add a stop of all stations at the same time</source>
        <translation>Ajouter un arrêt de toutes les stations à la fois</translation>
    </message>
    <message>
        <source>Add a stop with a cause of its own</source>
        <translation>Ajouter un arrêt avec une cause propre</translation>
    </message>
    <message>
        <source>What stops all stations at the same time: a power dip, a lack of compressed air.</source>
        <translation>Ce qui arrête toutes les stations à la fois&#xa0;: une coupure de courant, un manque d’air comprimé.</translation>
    </message>
    <message>
        <source>Stops with a cause of their own: a reel to change, glue, cleaning, material that is late. Each has its own interval and length.</source>
        <translation>Arrêts avec une cause propre&#xa0;: une bobine à changer, de la colle, un nettoyage, de la matière en retard. Chacun a son intervalle et sa durée.</translation>
    </message>
    <message>
        <source>Which stops there are belongs to the line, the same for all scenarios. This scenario changes their values, or switches them off.</source>
        <translation>Quels arrêts il y a relève de la ligne, pareil pour tous les scénarios. Ce scénario change leurs valeurs, ou les met hors service.</translation>
    </message>
    <message>
        <source>Shares are of the open time, predicted.</source>
        <translation>Les parts sont du temps ouvert, prévues.</translation>
    </message>
    <message>
        <source>By running time and cycles, stops a shift are those of a shift of running: a station that waits or is stopped has fewer. Shares are of its open time, predicted as if it never waited.</source>
        <translation>En temps de marche et cycles, les arrêts par poste sont ceux d’un poste de marche&#xa0;: une station qui attend ou est à l’arrêt en a moins. Les parts sont de son temps ouvert, prévues comme si elle n’attendait jamais.</translation>
    </message>
    <message>
        <source>No more stops fit in there: a station has %1 at most.</source>
        <translation>Il n’y a plus place pour d’autres arrêts&#xa0;: une station en a au plus %1.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopTable</name>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Stops %1 to %2 of %3 that are listed.</source>
        <comment>first, last, number</comment>
        <translation>Arrêts %1 à %2 sur %3 listés.</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Trier pa&amp;r</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>station: state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>own breakdown</source>
        <translation>propre panne</translation>
    </message>
    <message>
        <source>own jam</source>
        <translation>propre micro-arrêt</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>station: state (time)</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Cause</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation>Début, s</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>Durée, s</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyDocks</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Buffer sizing</source>
        <translation>Dimensionnement des tampons</translation>
    </message>
    <message>
        <source>Best measures for a budget</source>
        <translation>Meilleures mesures pour un budget</translation>
    </message>
    <message>
        <source>Product mix</source>
        <translation>Mix de produits</translation>
    </message>
    <message>
        <source>“%1” is no longer kept with the project.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus gardé avec le projet.</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Le garder quand même</translation>
    </message>
    <message>
        <source>enter products with a price first</source>
        <translation>saisir d’abord des produits avec un prix</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyKeeper</name>
    <message>
        <source>Move or delete it, then try again.</source>
        <translation>Déplacez ou supprimez ce fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Studies that were kept with this project are not shown. %1 It stays as it is, and further studies are not kept. Move or delete it, then try again.</source>
        <translation>Les études gardées avec ce projet ne sont pas affichées. %1 Ce fichier reste comme il est, et d’autres études ne sont pas gardées. Déplacez-le ou supprimez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The studies of this project are not kept beside it. %1</source>
        <translation>Les études de ce projet ne sont pas gardées à côté de lui. %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPanel</name>
    <message>
        <source>Run</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>More shifts</source>
        <translation>Plus de postes</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Twice as many shifts, at a stricter level: the next look at the same luck</source>
        <translation>Deux fois plus de postes, à un niveau plus strict&#xa0;: le regard suivant sur le même tirage</translation>
    </message>
    <message>
        <source>Runs all of it again on luck that nothing was chosen by; a repeat adds shifts</source>
        <translation>Recalcule tout sur un tirage d’après lequel rien n’a été choisi&#xa0;; une répétition ajoute des postes</translation>
    </message>
    <message>
        <source>Runs the rows that are selected in the table, or all, again on luck that nothing was chosen by. Few rows have narrower intervals, as these hold for all rows together. A repeat adds shifts.</source>
        <translation>Recalcule les lignes sélectionnées dans le tableau, ou toutes, sur un tirage d’après lequel rien n’a été choisi. Peu de lignes ont des intervalles plus étroits, car ceux-ci valent pour toutes les lignes ensemble. Une répétition ajoute des postes.</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>Avancement de l’étude</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation>Confirmer encore</translation>
    </message>
    <message>
        <source>Confirm (%1)</source>
        <translation>Confirmer (%1)</translation>
    </message>
    <message>
        <source>The line of this study is gone.</source>
        <translation>La ligne de cette étude n’est plus là.</translation>
    </message>
    <message>
        <source>Added the scenario “%1”</source>
        <translation>Scénario «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPicture</name>
    <message>
        <source>Being computed; the picture comes with the results.</source>
        <translation>Calcul en cours&#xa0;; l’image vient avec les résultats.</translation>
    </message>
    <message>
        <source>Press Run; the picture comes with the results.</source>
        <translation>Appuyez sur Calculer&#xa0;; l’image vient avec les résultats.</translation>
    </message>
    <message>
        <source>Show the ten largest only</source>
        <translation>Montrer seulement les dix plus grands</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Montrer les %1</translation>
    </message>
    <message>
        <source>The %1 largest of %2 changes.</source>
        <translation>Les %1 plus grands de %2 changements.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyResults</name>
    <message>
        <source>Make this a scenario</source>
        <translation>En faire un scénario</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Every interval shows simulation luck only, not the uncertainty of the input data.</source>
        <translation>Chaque intervalle ne montre que le hasard de la simulation, pas l’incertitude des données d’entrée.</translation>
    </message>
    <message>
        <source>Adds what is selected in the table, or was clicked in the picture, as a scenario</source>
        <translation>Ajoute comme scénario ce qui est sélectionné dans le tableau, ou a été cliqué dans l’image</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>Enregistrer ou copier image et tableau</translation>
    </message>
    <message>
        <source>Make “%1” a scenario</source>
        <translation>Faire de «&#xa0;%1&#xa0;» un scénario</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyRunner</name>
    <message>
        <source>There is not enough memory for this study. Ask for fewer replications or fewer points.</source>
        <translation>Il n’y a pas assez de mémoire pour cette étude. Demandez moins de réplications ou moins de points.</translation>
    </message>
    <message>
        <source>The study failed: %1</source>
        <translation>L’étude a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudySettings</name>
    <message>
        <source>Key figure</source>
        <translation>Indicateur</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepRangeEdit</name>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>from, %1</source>
        <comment>with a unit</comment>
        <translation>de, %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepSettings</name>
    <message>
        <source>A second parameter</source>
        <translation>Un second paramètre</translation>
    </message>
    <message>
        <source>Every value of the one with every value of the other, as a map</source>
        <translation>Chaque valeur de l’un avec chaque valeur de l’autre, comme une carte</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Varier</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>pas encore de valeurs</translation>
    </message>
    <message>
        <source>Values to run: %1</source>
        <translation>Valeurs à simuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>, of at most %1</source>
        <translation>, d’au plus %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TableDialog</name>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TableExport</name>
    <message>
        <source>Save all &amp;tables as one workbook…</source>
        <translation>Enregistrer tous les &amp;tableaux comme un classeur…</translation>
    </message>
    <message>
        <source>Figures, stations, losses, stops and the changes of the scenarios, and what studies found, a sheet each</source>
        <translation>Chiffres, stations, pertes, arrêts et les modifications des scénarios, et ce que les études ont trouvé, une feuille chacun</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TankItem</name>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TopologyEditor</name>
    <message>
        <source>Items per cycle</source>
        <translation>Pièces par cycle</translation>
    </message>
    <message>
        <source>How many items the station takes for one output: 12 tubes for a case. From 1; one output of the line may hold 1,000,000,000,000 raw items at most. Speed is given in cycles. In files: batch_in.</source>
        <translation>Combien de pièces la station prend pour une sortie&#xa0;: 12 tubes pour une caisse. À partir de 1&#xa0;; une sortie de la ligne peut contenir au plus 1 000 000 000 000 pièces brutes. La vitesse est donnée en cycles. Dans les fichiers&#xa0;: batch_in.</translation>
    </message>
    <message>
        <source>passes through</source>
        <extracomment>Stands in the empty editor for the output of a station that makes nothing new of what it takes</extracomment>
        <translation>traverse</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>The name of what the station puts out: Tube, Case, Pallet; 1 to 64 characters. Leave it empty where items pass through one by one, as at an inspector. The first station with an output makes the unit that the line counts. In files: output_type.</source>
        <translation>Le nom de ce que sort la station&#xa0;: tube, caisse, palette&#xa0;; 1 à 64 caractères. Laissez-le vide là où les pièces passent une à une, comme à un contrôleur. La première station avec une sortie fait l’unité que compte la ligne. Dans les fichiers&#xa0;: output_type.</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation>différent</translation>
    </message>
    <message>
        <source>Belongs to the line, the same for every scenario: choose “%1” to change it.</source>
        <translation>Relève de la ligne, pareil pour chaque scénario&#xa0;: choisissez «&#xa0;%1&#xa0;» pour le changer.</translation>
    </message>
    <message>
        <source>Items pass through one by one. Name an output to make something new of several.</source>
        <translation>Les pièces passent une à une. Nommez une sortie pour faire quelque chose de nouveau de plusieurs.</translation>
    </message>
    <message>
        <source>Items pass through some of these stations one by one: name their outputs first.</source>
        <translation>Des pièces passent une à une par certaines de ces stations&#xa0;: nommez d’abord leurs sorties.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalBar</name>
    <message>
        <source>All checked</source>
        <translation>Tout vérifié</translation>
    </message>
    <message>
        <source>&lt;p&gt;The values that came with the station are right: they are not marked any more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les valeurs venues avec la station sont justes&#xa0;: elles ne sont plus marquées.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All values are checked.</source>
        <translation>Toutes les valeurs sont vérifiées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln typical value(s), check them</source>
        <translation>
            <numerusform>%Ln valeur typique, à vérifier</numerusform>
            <numerusform>%Ln valeurs typiques, à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalValues</name>
    <message>
        <source>checking of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation>vérification de %1, %2</translation>
    </message>
    <message>
        <source>checking of all values, %1</source>
        <extracomment>What undo and redo name: all values of a station</extracomment>
        <translation>vérification de toutes les valeurs, %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::UndoHistory</name>
    <message>
        <source>Undo history</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>A click goes back or forward to that step. The disk marks the state that is saved.</source>
        <translation>Un clic revient ou avance à cette étape. La disquette marque l’état enregistré.</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Comme ouvert</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValuePaste</name>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>Il n’y a pas de tableau dans le presse-papiers.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paramètre.</translation>
    </message>
    <message numerus="yes">
        <source>The table is too wide: there are only %Ln column(s) from here.</source>
        <translation>
            <numerusform>Le tableau est trop large&#xa0;: il n’y a que %Ln colonne à partir d’ici.</numerusform>
            <numerusform>Le tableau est trop large&#xa0;: il n’y a que %Ln colonnes à partir d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no station “%1” in this line.</source>
        <translation>Aucune station «&#xa0;%1&#xa0;» dans cette ligne.</translation>
    </message>
    <message numerus="yes">
        <source>The table is too long: there are only %Ln station(s) from here.</source>
        <translation>
            <numerusform>Le tableau est trop long&#xa0;: il n’y a que %Ln station à partir d’ici.</numerusform>
            <numerusform>Le tableau est trop long&#xa0;: il n’y a que %Ln stations à partir d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation>Elle relève de la base.</translation>
    </message>
    <message>
        <source>%1, %2: “%3”. %4</source>
        <translation>%1, %2&#xa0;: «&#xa0;%3&#xa0;». %4</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A scenario&apos;s value and, in brackets, the baseline&apos;s</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not accepted. %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas accepté. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a typical value, check it</source>
        <translation>une valeur typique, à vérifier</translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation>Elle relève de la base.</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>base %1</translation>
    </message>
    <message numerus="yes">
        <source>reset of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>réinitialisation de %Ln valeur</numerusform>
            <numerusform>réinitialisation de %Ln valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTablePanel</name>
    <message>
        <source>Copy all with titles</source>
        <translation>Tout copier avec les titres</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pastes a column or a table from a spreadsheet, from the selected cell on; with titles of parameters and names of stations it finds its place by them</source>
        <translation>Colle une colonne ou un tableau d’un tableur, à partir de la cellule sélectionnée&#xa0;; avec des titres de paramètres et des noms de stations il trouve sa place d’après eux</translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation>Tableau de toutes les valeurs</translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation>Base&#xa0;: la ligne comme elle est aujourd’hui</translation>
    </message>
    <message>
        <source>‘%1’: another line, compared with the Baseline</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une autre ligne, comparée à la base</translation>
    </message>
    <message>
        <source>Scenario ‘%1’; what it changes is bold, the baseline’s value in brackets</source>
        <translation>Scénario «&#xa0;%1&#xa0;»&#xa0;; ce qu’il change est en gras, la valeur de la base entre parenthèses</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted. %Ln problem(s):</source>
        <translation>
            <numerusform>Rien n’a été collé. %Ln problème :</numerusform>
            <numerusform>Rien n’a été collé. %Ln problèmes&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableView</name>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>collage de %Ln valeur</numerusform>
            <numerusform>collage de %Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: all pasted values are there already.</source>
        <translation>Rien n’a changé&#xa0;: toutes les valeurs collées sont déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed; undo takes them all back at once.</source>
        <translation>
            <numerusform>%Ln valeur modifiée&#xa0;; annuler la ramène.</numerusform>
            <numerusform>%Ln valeurs modifiées&#xa0;; annuler les ramène toutes à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) left as they were.</source>
        <translation>
            <numerusform>%Ln cellule vide laissée comme elle était.</numerusform>
            <numerusform>%Ln cellules vides laissées comme elles étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;titles</source>
        <translation>Copier avec les &amp;titres</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Reset to the default</source>
        <translation>&amp;Remettre à la valeur par défaut</translation>
    </message>
    <message>
        <source>&amp;Reset to the baseline</source>
        <translation>Remettre à la &amp;base</translation>
    </message>
</context>
<context>
    <name>linetwin::app::VerdictBar</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares with the baseline on fresh shifts that nothing was chosen by. A repeat adds as many again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare à la base sur de nouveaux postes d’après lesquels rien n’a été choisi. Une répétition en ajoute autant.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&lt;p&gt;The level of the intervals, and what comparing on the same luck gains&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le niveau des intervalles, et ce qu’on gagne à comparer sur le même tirage&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Differences smaller than this share of the baseline&apos;s figure are not relevant&lt;/p&gt;</source>
        <translation>&lt;p&gt;Des écarts plus petits que cette part du chiffre de la base ne sont pas pertinents&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Smallest relevant difference: %1</source>
        <translation>Plus petit écart pertinent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every difference is relevant</source>
        <translation>Tout écart est pertinent</translation>
    </message>
    <message>
        <source>±%1 of the baseline&apos;s figure is not relevant</source>
        <translation>±%1 du chiffre de la base n’est pas pertinent</translation>
    </message>
    <message>
        <source>More: %1 shifts</source>
        <translation>Plus&#xa0;: %1 postes</translation>
    </message>
    <message>
        <source>&lt;p&gt;Doubles the shifts. Looking again at growing data has its price: the intervals of the differences are then at %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Double les postes. Regarder à nouveau des données croissantes a son prix&#xa0;: les intervalles des écarts sont alors à %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation>Confirmer encore</translation>
    </message>
    <message>
        <source>&lt;p&gt;The file of the project says which differences are not relevant&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le fichier du projet dit quels écarts ne sont pas pertinents&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WeekView</name>
    <message>
        <source>%1 every %2, from %3 of the run on</source>
        <comment>length, interval, first begin</comment>
        <translation>%1 toutes les %2, à partir de %3 de la simulation</translation>
    </message>
    <message>
        <source>once, at %1 of the run, %2</source>
        <comment>begin, length</comment>
        <translation>une fois, à %1 de la simulation, %2</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>toutes les stations</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of stations</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>aucun jour</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>days, begin, length</comment>
        <translation>%1 %2 pendant %3</translation>
    </message>
    <message>
        <source>%1 %2 to %3 (%4)</source>
        <comment>days, begin, end, length</comment>
        <translation>%1 %2 à %3 (%4)</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closure(s)</source>
        <translation>
            <numerusform>%Ln fermeture</numerusform>
            <numerusform>%Ln fermetures</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to mark a time in which stations stand still</source>
        <translation>Tirez pour marquer un temps où les stations sont à l’arrêt</translation>
    </message>
    <message>
        <source>left out by this scenario</source>
        <translation>laissée de côté par ce scénario</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WelcomePage</name>
    <message>
        <source>&amp;Back to the line</source>
        <translation>&amp;Retour à la ligne</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Each opens a line with what-if scenarios that say what they teach.</source>
        <translation>Chacun ouvre une ligne avec des scénarios «&#xa0;et si&#xa0;» qui disent ce qu’ils enseignent.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowDocks</name>
    <message>
        <source>Stations</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation>Postes et pauses</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Moments</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Moments</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowLayout</name>
    <message>
        <source>Panels in one place</source>
        <translation>Volets au même endroit</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Exa&amp;mples</source>
        <translation>Exe&amp;mples</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir &amp;un fichier récent</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Ta&amp;ble of all values</source>
        <translation>Ta&amp;bleau de toutes les valeurs</translation>
    </message>
    <message>
        <source>Type, copy and paste the values of all stations as in a spreadsheet</source>
        <translation>Saisir, copier et coller les valeurs de toutes les stations comme dans un tableur</translation>
    </message>
    <message>
        <source>S&amp;hifts and breaks</source>
        <translation>&amp;Postes et pauses</translation>
    </message>
    <message>
        <source>Draw in a week when the line, or some of its stations, stand still by plan</source>
        <translation>Dessiner dans une semaine quand la ligne, ou certaines de ses stations, sont à l’arrêt selon le plan</translation>
    </message>
    <message>
        <source>Pr&amp;oducts</source>
        <translation>Pro&amp;duits</translation>
    </message>
    <message>
        <source>What the line makes, and what a unit costs and earns: figures are told in money, too</source>
        <translation>Ce que fait la ligne, et ce que coûte et rapporte une unité&#xa0;: les chiffres sont aussi racontés en argent</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scénario</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>&amp;Nouveau graphique</translation>
    </message>
    <message>
        <source>Open another chart beside the first</source>
        <translation>Ouvrir un autre graphique à côté du premier</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>C&amp;omme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Si&amp;mulation</translation>
    </message>
    <message>
        <source>S&amp;tudies</source>
        <translation>É&amp;tudes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowTitle</name>
    <message>
        <source>Welcome[*] – LineTwin</source>
        <translation>Accueil[*] – LineTwin</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Workbook</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>“%1” has more rows than a sheet holds; save it as CSV.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de lignes qu’une feuille n’en contient&#xa0;; enregistrez-le en CSV.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if tool for production lines.</source>
        <translation>Outil «&#xa0;et si&#xa0;» pour lignes de production.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Montre cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Montre la version.</translation>
    </message>
    <message>
        <source>A project, a line or scenarios (YAML). Without one a page with examples is shown.</source>
        <translation>Un projet, une ligne ou des scénarios (YAML). Sans cela, une page d’exemples est affichée.</translation>
    </message>
    <message>
        <source>Writes a report of the project, or of PROJECT/NAME, to FILE.html or FILE.pdf and opens no window.</source>
        <translation>Écrit un rapport du projet, ou de PROJET/NOM, dans FICHIER.html ou FICHIER.pdf et n’ouvre pas de fenêtre.</translation>
    </message>
    <message>
        <source>With --report: figures of fresh luck that nothing was chosen by.</source>
        <translation>Avec --report&#xa0;: chiffres d’un nouveau tirage d’après lequel rien n’a été choisi.</translation>
    </message>
    <message>
        <source>The language of this start, e.g. en or zh_CN.</source>
        <translation>La langue de ce démarrage, par exemple en ou zh_CN.</translation>
    </message>
    <message>
        <source>linetwin: no language %1; there are: %2</source>
        <translation>linetwin&#xa0;: pas de langue %1&#xa0;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>linetwin: --confirm is for --report alone</source>
        <translation>linetwin&#xa0;: --confirm n’est que pour --report</translation>
    </message>
    <message>
        <source>linetwin: --report needs one project, line or scenario</source>
        <translation>linetwin&#xa0;: --report a besoin d’un projet, d’une ligne ou d’un scénario</translation>
    </message>
    <message>
        <source>linetwin: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). linetwin-cli works without one: linetwin-cli run builtin:cosmetics</source>
        <translation>linetwin&#xa0;: il n’y a pas d’affichage (ni DISPLAY ni WAYLAND_DISPLAY n’est défini). linetwin-cli s’en passe&#xa0;: linetwin-cli run builtin:cosmetics</translation>
    </message>
    <message>
        <source>Try: linetwin --help</source>
        <translation>Essayez&#xa0;: linetwin --help</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[fichier…]</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>CODE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>CODE</translation>
    </message>
    <message>
        <source>%1 (compiled for %2)</source>
        <comment>a library in two versions</comment>
        <translation>%1 (compilé pour %2)</translation>
    </message>
    <message>
        <source>file</source>
        <comment>an argument of the command line</comment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>linetwin: --report may be given only once</source>
        <translation>linetwin&#xa0;: --report ne peut être donné qu’une fois</translation>
    </message>
</context>
</TS>
