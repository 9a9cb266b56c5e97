<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CampaignsCommand</name>
    <message numerus="yes">
        <source>%1: %2 (%3), %n signature(s)</source>
        <translation>
            <numerusform>%1: %2 (%3), %n signature</numerusform>
            <numerusform>%1: %2 (%3), %n signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionNews</name>
    <message numerus="yes">
        <source>Saved. %Ln other signature(s) of this person are in this campaign; one of them counts.</source>
        <translation>
            <numerusform>Saved. %Ln other signature of this person is in this campaign; one of them counts.</numerusform>
            <numerusform>Saved. %Ln other signatures of this person are in this campaign; one of them counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleWorkspace</name>
    <message numerus="yes">
        <source>The example is ready, with %Ln signature(s).</source>
        <translation>
            <numerusform>The example is ready, with %Ln signature.</numerusform>
            <numerusform>The example is ready, with %Ln signatures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportKit</name>
    <message numerus="yes">
        <source>The kit is ready: %Ln file(s) in %1.</source>
        <translation>
            <numerusform>The kit is ready: %Ln file in %1.</numerusform>
            <numerusform>The kit is ready: %Ln files in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message numerus="yes">
        <source>%Ln signature(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln signature saved in %1.</numerusform>
            <numerusform>%Ln signatures saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without e-mail and phone, which consent does not allow.</source>
        <translation>
            <numerusform>%Ln of them without e-mail and phone, which consent does not allow.</numerusform>
            <numerusform>%Ln of them without e-mail and phone, which consent does not allow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out who may not be contacted.</source>
        <translation>
            <numerusform>%Ln left out who may not be contacted.</numerusform>
            <numerusform>%Ln left out who may not be contacted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than fits %1 well</source>
        <translation>
            <numerusform>%Ln character more than fits %1 well</numerusform>
            <numerusform>%Ln characters more than fit %1 well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS (%1 of %2)</source>
        <translation>
            <numerusform>%n SMS (%1 of %2)</numerusform>
            <numerusform>%n SMS (%1 of %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message numerus="yes">
        <source>if signatures go on as in the last %Ln day(s)</source>
        <translation>
            <numerusform>if signatures go on as in the last day</numerusform>
            <numerusform>if signatures go on as in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) short of the goal.</source>
        <translation>
            <numerusform>%Ln signature short of the goal.</numerusform>
            <numerusform>%Ln signatures short of the goal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetCommand</name>
    <message numerus="yes">
        <source>%n signature(s) of %1 lose name, address and comment for good; only the figures stay.</source>
        <translation>
            <numerusform>%n signature of %1 loses name, address and comment for good; only the figures stay.</numerusform>
            <numerusform>%n signatures of %1 lose name, address and comment for good; only the figures stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) name nobody any more, and no later list brings %1 back.</source>
        <translation>
            <numerusform>%n signature names nobody any more, and no later list brings %1 back.</numerusform>
            <numerusform>%n signatures name nobody any more, and no later list brings %1 back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message numerus="yes">
        <source>%Ln new signature(s) from %1.</source>
        <translation>
            <numerusform>%Ln new signature from %1.</numerusform>
            <numerusform>%Ln new signatures from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCommand</name>
    <message numerus="yes">
        <source>%n signature(s) of %1, and all that belongs to them, are in %2.</source>
        <translation>
            <numerusform>%n signature of %1, and all that belongs to it, is in %2.</numerusform>
            <numerusform>%n signatures of %1, and all that belongs to them, are in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonWork</name>
    <message numerus="yes">
        <source>The person is forgotten. %Ln signature(s) stay, as figures without a name.</source>
        <translation>
            <numerusform>The person is forgotten. %Ln signature stays, as a figure without a name.</numerusform>
            <numerusform>The person is forgotten. %Ln signatures stay, as figures without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) stand without names now. The figures are as they were.</source>
        <translation>
            <numerusform>%Ln signature stands without a name now. The figures are as they were.</numerusform>
            <numerusform>%Ln signatures stand without names now. The figures are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message numerus="yes">
        <source>%n people have signed</source>
        <translation>
            <numerusform>%n person has signed</numerusform>
            <numerusform>%n people have signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to reach our goal of %1</source>
        <translation>
            <numerusform>%n more to reach our goal of %1</numerusform>
            <numerusform>%n more to reach our goal of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message numerus="yes">
        <source>new</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>new</numerusform>
            <numerusform>new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>known</numerusform>
            <numerusform>known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate(s)</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>duplicate</numerusform>
            <numerusform>duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>likely duplicate(s)</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>likely duplicate</numerusform>
            <numerusform>likely duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>rejected</numerusform>
            <numerusform>rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a warning</source>
        <extracomment>Stands under a number of rows that are taken in with a warning</extracomment>
        <translation>
            <numerusform>with a warning</numerusform>
            <numerusform>with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent(s) that change</source>
        <extracomment>Stands under a number of consents that change</extracomment>
        <translation>
            <numerusform>consent that changes</numerusform>
            <numerusform>consents that change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignerWork</name>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln rejected row saved in %1.</numerusform>
            <numerusform>%Ln rejected rows saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignersCommand</name>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) were left out.</source>
        <translation>
            <numerusform>%n duplicate was left out.</numerusform>
            <numerusform>%n duplicates were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) were left out for want of consent.</source>
        <translation>
            <numerusform>%n signature was left out for want of consent.</numerusform>
            <numerusform>%n signatures were left out for want of consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stand without e-mail address and phone number, for want of consent.</source>
        <translation>
            <numerusform>%n row stands without e-mail address and phone number, for want of consent.</numerusform>
            <numerusform>%n rows stand without e-mail address and phone number, for want of consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were cut at the length that a workbook holds.</source>
        <translation>
            <numerusform>%n cell was cut at the length that a workbook holds.</numerusform>
            <numerusform>%n cells were cut at the length that a workbook holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) are too many for one JSON object.</source>
        <translation>
            <numerusform>%n signature is too many for one JSON object.</numerusform>
            <numerusform>%n signatures are too many for one JSON object.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sniffer</name>
    <message numerus="yes">
        <source>the first %n row(s) together name the columns</source>
        <translation>
            <numerusform>the first row names the columns</numerusform>
            <numerusform>the first %n rows together name the columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before it are left out</source>
        <translation>
            <numerusform>%n line before it is left out</numerusform>
            <numerusform>%n lines before it are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) after it are left out</source>
        <translation>
            <numerusform>%n line after it is left out</numerusform>
            <numerusform>%n lines after it are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message numerus="yes">
        <source>%Ln character(s) are of another encoding and were read as Windows letters, the first on line %1: see whether the names are right.</source>
        <extracomment>%1: a line&apos;s number</extracomment>
        <translation>
            <numerusform>%Ln character is of another encoding and was read as a Windows letter, on line %1: see whether the names are right.</numerusform>
            <numerusform>%Ln characters are of another encoding and were read as Windows letters, the first on line %1: see whether the names are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more of the kind.</source>
        <translation>
            <numerusform>And %Ln more of the kind.</numerusform>
            <numerusform>And %Ln more of the kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::AnonymisePart</name>
    <message numerus="yes">
        <source>Take the names, addresses and comments of %Ln signature(s) out of “%1”? They cannot be brought back.</source>
        <extracomment>%1: a campaign&apos;s title</extracomment>
        <translation>
            <numerusform>Take the names, addresses and comments of %Ln signature out of “%1”? They cannot be brought back.</numerusform>
            <numerusform>Take the names, addresses and comments of %Ln signatures out of “%1”? They cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::CheckStep</name>
    <message numerus="yes">
        <source>%Ln row(s) in the file. Nothing is written yet.</source>
        <translation>
            <numerusform>%Ln row in the file. Nothing is written yet.</numerusform>
            <numerusform>%Ln rows in the file. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln proposals</source>
        <translation>
            <numerusform>Take the proposal</numerusform>
            <numerusform>Take all %Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) corrected by hand; the file itself stays as it is.</source>
        <translation>
            <numerusform>%Ln row corrected by hand; the file itself stays as it is.</numerusform>
            <numerusform>%Ln rows corrected by hand; the file itself stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln rejected row saved in %1.</numerusform>
            <numerusform>%Ln rejected rows saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::DayChart</name>
    <message numerus="yes">
        <source>%1: %n signature(s)</source>
        <extracomment>A day and its number of signatures</extracomment>
        <translation>
            <numerusform>%1: %n signature</numerusform>
            <numerusform>%1: %n signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::DaysCard</name>
    <message numerus="yes">
        <source>%Ln earlier, from %1</source>
        <extracomment>Signatures with a date that is too early for the chart; %1 is the year of the first</extracomment>
        <translation>
            <numerusform>%Ln earlier, from %1</numerusform>
            <numerusform>%Ln earlier, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated after today</source>
        <extracomment>Signatures with a date that is still to come</extracomment>
        <translation>
            <numerusform>%Ln dated after today</numerusform>
            <numerusform>%Ln dated after today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln without a date</numerusform>
            <numerusform>%Ln without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::DoneStep</name>
    <message numerus="yes">
        <source>%Ln signature(s) came in</source>
        <translation>
            <numerusform>%Ln signature came in</numerusform>
            <numerusform>%Ln signatures came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take this import back? Its %Ln signature(s) go, and its rejected rows. The file itself stays where it is.</source>
        <translation>
            <numerusform>Take this import back? Its %Ln signature goes, and its rejected rows. The file itself stays where it is.</numerusform>
            <numerusform>Take this import back? Its %Ln signatures go, and its rejected rows. The file itself stays where it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were edited since, and what was changed goes as well: %1.</source>
        <extracomment>%1: people&apos;s names, separated by commas</extracomment>
        <translation>
            <numerusform>%Ln of them was edited since, and what was changed goes as well: %1.</numerusform>
            <numerusform>%Ln of them were edited since, and what was changed goes as well: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::ExportSignersDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) will be written.</source>
        <translation>
            <numerusform>%Ln row will be written.</numerusform>
            <numerusform>%Ln rows will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did not allow to be contacted, or withdrew it: they are left out.</source>
        <translation>
            <numerusform>%Ln person did not allow to be contacted, or withdrew it, and is left out.</numerusform>
            <numerusform>%Ln people did not allow to be contacted, or withdrew it: they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did not allow to be contacted, or withdrew it: they are written without e-mail address and phone number.</source>
        <translation>
            <numerusform>%Ln person did not allow to be contacted, or withdrew it, and is written without e-mail address and phone number.</numerusform>
            <numerusform>%Ln people did not allow to be contacted, or withdrew it: they are written without e-mail address and phone number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::FindBar</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>%Ln place replaced</numerusform>
            <numerusform>%Ln places replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::FindingList</name>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>And %Ln more</numerusform>
            <numerusform>And %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::FootBar</name>
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
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::FormatChoices</name>
    <message numerus="yes">
        <source>in %Ln rows</source>
        <translation>
            <numerusform>in %Ln row</numerusform>
            <numerusform>in %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::GoalCard</name>
    <message numerus="yes">
        <source>%Ln duplicate(s) set aside</source>
        <translation>
            <numerusform>%Ln duplicate set aside</numerusform>
            <numerusform>%Ln duplicates set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be contacted</source>
        <translation>
            <numerusform>%Ln may be contacted</numerusform>
            <numerusform>%Ln may be contacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them on paper</source>
        <translation>
            <numerusform>%Ln of them on paper</numerusform>
            <numerusform>%Ln of them on paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::ImportCounts</name>
    <message numerus="yes">
        <source>new</source>
        <extracomment>Stands under the number of rows</extracomment>
        <translation>
            <numerusform>new</numerusform>
            <numerusform>new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known</source>
        <translation>
            <numerusform>known</numerusform>
            <numerusform>known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate(s)</source>
        <translation>
            <numerusform>duplicate</numerusform>
            <numerusform>duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected</source>
        <translation>
            <numerusform>rejected</numerusform>
            <numerusform>rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::ImportWizard</name>
    <message numerus="yes">
        <source>Import %Ln signature(s)</source>
        <translation>
            <numerusform>Import %Ln signature</numerusform>
            <numerusform>Import %Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were corrected here. Press Cancel again to leave without them.</source>
        <translation>
            <numerusform>%Ln row was corrected here. Press Cancel again to leave without it.</numerusform>
            <numerusform>%Ln rows were corrected here. Press Cancel again to leave without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::ImportsPanel</name>
    <message numerus="yes">
        <source>Take this import back? Its %Ln signature(s) go, and its rejected rows. The file itself stays where it is.</source>
        <translation>
            <numerusform>Take this import back? Its %Ln signature goes, and its rejected rows. The file itself stays where it is.</numerusform>
            <numerusform>Take this import back? Its %Ln signatures go, and its rejected rows. The file itself stays where it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::LanguageRow</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>%Ln stale</numerusform>
            <numerusform>%Ln stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
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
</context>
<context>
    <name>broadside::OverviewRoom</name>
    <message numerus="yes">
        <source>closes in %Ln day(s)</source>
        <translation>
            <numerusform>closes in %Ln day</numerusform>
            <numerusform>closes in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::PaperEntry</name>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::PaperPanel</name>
    <message numerus="yes">
        <source>%Ln signature(s) counted on paper</source>
        <translation>
            <numerusform>%Ln signature counted on paper</numerusform>
            <numerusform>%Ln signatures counted on paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::PersonPart</name>
    <message numerus="yes">
        <source>Held of %1: %Ln signature(s).</source>
        <translation>
            <numerusform>Held of %1: %Ln signature.</numerusform>
            <numerusform>Held of %1: %Ln signatures.</numerusform>
        </translation>
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
            <numerusform>%Ln rejected row</numerusform>
            <numerusform>%Ln rejected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::PostCard</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::RejectedRowsDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) were not taken in. Correct them in the list and bring it in again: rows that are in already are left out.</source>
        <translation>
            <numerusform>%Ln row was not taken in. Correct it in the list and bring it in again: rows that are in already are left out.</numerusform>
            <numerusform>%Ln rows were not taken in. Correct them in the list and bring it in again: rows that are in already are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::SharesCard</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::SignerList</name>
    <message numerus="yes">
        <source>%Ln row(s) copied, for a spreadsheet too.</source>
        <translation>
            <numerusform>%Ln row copied, for a spreadsheet too.</numerusform>
            <numerusform>%Ln rows copied, for a spreadsheet too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::SignersRoom</name>
    <message numerus="yes">
        <source>Search %Ln signature(s): name, e-mail, city, postal code, comment</source>
        <translation>
            <numerusform>Search %Ln signature: name, e-mail, city, postal code, comment</numerusform>
            <numerusform>Search %Ln signatures: name, e-mail, city, postal code, comment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln signature(s)</source>
        <translation>
            <numerusform>Search %Ln signature</numerusform>
            <numerusform>Search %Ln signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::SittingList</name>
    <message numerus="yes">
        <source>%Ln signature(s) in this sitting</source>
        <translation>
            <numerusform>%Ln signature in this sitting</numerusform>
            <numerusform>%Ln signatures in this sitting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::TextRoom</name>
    <message numerus="yes">
        <source>%Ln character(s) that no text can hold were left out of what you pasted.</source>
        <translation>
            <numerusform>%Ln character that no text can hold was left out of what you pasted.</numerusform>
            <numerusform>%Ln characters that no text can hold were left out of what you pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::TimeChart</name>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::ValuesPopup</name>
    <message numerus="yes">
        <source>%Ln rejected row(s)…</source>
        <translation>
            <numerusform>%Ln rejected row…</numerusform>
            <numerusform>%Ln rejected rows…</numerusform>
        </translation>
    </message>
</context>
</TS>
