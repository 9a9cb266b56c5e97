<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>BrowserView</name>
    <message>
        <source>Pages cannot be shown while the program runs as the system’s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Broadside as an ordinary user. The kit can be exported all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages cannot be shown: the browser view is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Broadside again. The kit can be exported all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Demand %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1: office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1: in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignJson</name>
    <message>
        <source>This is no campaign document that Broadside can read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the document there, or have it saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one language is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour as in #b8321a is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 32 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at byte %1 it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format: “broadside-campaign” is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version: 1 is expected, and a higher one needs a newer Broadside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 to 1,000,000,000 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than 100,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds control characters or halves of characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single line is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 64 letters a–z and digits, with single “-” between them, are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that begins with https:// is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date as in 2021-10-19 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file in Base64 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of this name is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignsCommand</name>
    <message>
        <source>There is no campaign in this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the campaigns of a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a campaign before anything leaves the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What is in the columns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Campaigns in several languages: one brief, the whole kit, every signature counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json the result is one JSON object on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when “check” found errors, 2 for wrong use, 3 when it failed and nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the result as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Show signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>The example campaign is missing from this copy of Broadside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Broadside again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportKit</name>
    <message>
        <source>Left out, since texts are missing: %1.</source>
        <extracomment>Languages that the kit does not have</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the kit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>What the campaign asks its target to do, in a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: name</source>
        <extracomment>Target: a decision-maker whom the campaign wants to move</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: in a sentence</source>
        <extracomment>How a target is named within a sentence: &quot;the Prime Minister and his Cabinet&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donate appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>The text of a post on social networks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyer text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture in words</source>
        <extracomment>Alt text: what the picture shows, in words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <extracomment>The wording beside the box with which a signer allows e-mails</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>The group of the texts that carry a campaign: title, ask, summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreading the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>the card and the flyer</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flyer</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen readers</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;. What programs for blind people read out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A network and its limit: &quot;X (280)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>A network, a post&apos;s length with its link, and the limit: &quot;X (301 of 280)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its link too long for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its link fits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s name: at the head of every page, card and flyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should do what, in one sentence. It stands right under the title, everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, for those who read three sentences: the head of the sign page, and what networks and search engines show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that is asked for. Begin with a verb; one sentence that also stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons, with sources: for those who want to know more before they sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands behind the campaign, or whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision-maker&apos;s name as it is written on a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision-maker&apos;s office: what makes them the one who can decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this target is called within a sentence, with its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people read right after signing. Say what happens next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why passing it on matters, above the share buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why money matters, above the donate button. Without it there is no button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people post in their own name. The link is added behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One paragraph on the flyer, between the ask and the demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows, for those who do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording beside the consent box. It is kept with every signature that ticks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps the data, why, for how long, and how to have it deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words that one remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between two remarks on a text&apos;s length</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than fits %1 well</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>an Excel workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (ODS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document (DOCX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <extracomment>Names of kinds of files; they stand in: “list.xlsx” is an Excel workbook (XLSX), not a text table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older Office file (XLS or DOC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (GZIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed archive (7z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed archive (RAR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2, not a text table; nothing was imported.</source>
        <extracomment>%1: a file&apos;s name. %2: what it is, such as “an Excel workbook (XLSX)”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save the list as CSV (UTF-8), and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Which list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before the last step, and every import can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table saved as CSV or text, from a spreadsheet or from another system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells end with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flyer</name>
    <message>
        <source>The flyer’s texts in %1 do not fit on one page (%2), even at 9 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the flyer text or the demands in this language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The mapping %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Give the path of a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dry run: nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 is stored; take-back undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 known, %4 duplicates, %5 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings a list of signatures into a campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds what: {&quot;columns&quot;: {&quot;Courriel&quot;: &quot;email&quot;}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would happen, and store nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signature(s) from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Time that is left, in minutes and seconds: &quot;0:12 left&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The row on line %1 has more than %2 cells; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that begins on line %1 is longer than 16 MB; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there for a quotation mark that is never closed, or choose other separators and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, such as UTF-8 or windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be converted; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the signers&apos; names; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which column the first name, last name or full name is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has other columns than when it was chosen; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, check that you may read it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the connection to it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is no JSON object with “columns”; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like {&quot;columns&quot;: {&quot;Courriel&quot;: &quot;email&quot;}, &quot;date_order&quot;: &quot;dmy&quot;}.</source>
        <extracomment>An example of a file&apos;s content: leave the part in braces as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that the file does not have; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s columns are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping gives the column “%1” a field that does not exist; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping&apos;s “date_order” is none of ymd, dmy and mdy; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written; a file of that name is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the list was cancelled; a file of that name is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>The workspace is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the example campaign, without signatures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>This campaign has no language “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its languages are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kit was made: in none of the languages are all required texts written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the campaign lists the texts that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kit was not made, because it was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitCommand</name>
    <message>
        <source>The campaign has no language “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kit was built. Choose among its own languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1, which lacks texts; “check” names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds the whole kit of a campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to build it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these languages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitFolder</name>
    <message>
        <source>“%1” is a file, so no kit can be put there. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is empty or does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds something else than a kit. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kit in “%1” was not replaced: “%2” in it is not of its making and would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it out of the folder, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kit can be put at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to, so no kit was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Broadside is making this kit at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. The kit that was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the disk is full, then make the kit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kit in “%1” could not be replaced and is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the programs that have its files open, then make the kit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new kit could not be put at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make the kit again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>“%1” is not a language tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in “en”, “fr-CA” or “ar”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfFinish</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The campaign’s picture cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file: an SVG, a PNG or a JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign’s picture has more than 64 million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it smaller, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not a readable SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture holds more than can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a PNG in your drawing program, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Mastodon server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share on Mastodon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text to copy for anywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens with your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people have signed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <extracomment>%1 and %2 are numbers: &quot;1,240 of 5,000 signatures&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more to reach our goal of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Our goal of %1 is reached: every further name adds weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will soon be able to sign here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share this campaign with your friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help to carry the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the signature page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you: %1</source>
        <extracomment>%1 is the campaign&apos;s title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encourage your friends to do the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your name in two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code with your phone, or go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceKind</name>
    <message>
        <source>Signature page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>“%1” in %2 is older than the text that it was translated from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in %2 is still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in %2 has %3 characters; up to %4 fit everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says in %1 what the picture shows, for people who do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written in %2, and the form asks people for their data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written in %2: nothing can be made in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written in %2: everything in this language is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written in %2: what is made in this language goes without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows is given as a file name in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has no demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has no target: nothing says who is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written in any language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address is known for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has no language: nothing can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadside does not speak %1: buttons and labels will be in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the site will be published is not set: QR codes and share links need its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where signatures go is not set: the sign page will have no form and no button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s address does not begin with https://: what people enter could be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a donate appeal, and no address to donate at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which organisation runs the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign closes before it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has no goal: pages show no progress.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>The address of the signature page is too long for a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the campaign a shorter address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Alberta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>The row has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is impossible or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>The title and the ask do not fit on the share card in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the ask, or the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share card could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Province, territory or state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <extracomment>Whether the signer allowed to be written to by e-mail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <extracomment>The date, or date and time, of signing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a signature came from: web, paper, event</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureSource</name>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignerWork</name>
    <message numerus="yes">
        <source>%Ln signature(s) saved in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignersCommand</name>
    <message>
        <source>Writes a campaign&apos;s signatures as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sniffer</name>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in %1 with a single column</source>
        <extracomment>%1: an encoding.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in %1, separated by %2: %3 of the first %4 rows have %5 cells</source>
        <extracomment>%1: an encoding. %2: tabs, semicolons … %3 of %4 rows have %5 cells.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the first row names the columns.</source>
        <extracomment>%1: what was seen so far, as a sentence without its full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the columns have no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no text table; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as CSV (UTF-8) in the program it comes from, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The campaign is no longer in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the campaigns that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a campaign’s short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters a–z, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a campaign “%1” in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this one another short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign is no longer in this workspace. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign “%1” in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no campaign yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is busy with an import. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign is no longer in this workspace. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import %1 in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been taken back already; look at the list of imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is no longer in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its import may have been taken back; look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this file, and open your latest copy of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Broadside workspace and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in “.broadside”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or deleted while it was open. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back where it was, or open it again from where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use by another window or program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done there, or close it there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file and its folder are there and that you may write to both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and has room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s memory is full, and “%1” was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long to be kept in “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened with “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this, with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in a folder that cannot be written to, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Broadside and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of Broadside and open the file with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, or look for where it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner to let you read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made, because its folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackCommand</name>
    <message>
        <source>“%1” is not the number of an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 (%2) is taken back: %3 signatures are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an import back whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextStates</name>
    <message>
        <source>missing</source>
        <extracomment>The state of a text that nobody has written yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The state of a text that is begun and not finished</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>The state of a translation that fits its source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The state of a translation whose source has changed since</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>The state of a text that a second person has read and found good</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: begun, and not said to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current: done, and no older than its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: its source has changed since it was translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: somebody else has read it and said yes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside</name>
    <message>
        <source>The example&apos;s signer list could not be brought in: there is no room for a temporary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and open the example again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in the example&apos;s signatures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import signatures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>The language of the program, not of the campaign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>Light or dark, after the system</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next language</source>
        <extracomment>The next of the campaign&apos;s languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Broadside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::CheckStep</name>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in the file. Nothing is written yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::ColumnTableModel</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::ColumnsStep</name>
    <message>
        <source>“%1” cannot be read so: such rows will be rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from the columns&apos; names and from what stands in them. Change what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an export of %1. Change what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signature needs a name: choose the column that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::CommandSearch</name>
    <message>
        <source>Find a room, an action, a text, a campaign …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::DayChart</name>
    <message numerus="yes">
        <source>%1: %n signature(s)</source>
        <extracomment>A day and its number of signatures</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::DoneStep</name>
    <message>
        <source>Taking back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the signatures in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is stopped, everything stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) came in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be taken back here, or later under Signers, Imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was before. The file itself was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::FieldChoiceDelegate</name>
    <message>
        <source>Where “%1” goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::FieldHints</name>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 May be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph. Headings begin with ##, entries of a list with -, and **two stars** make bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <extracomment>%1 is a language, %2 the state of the text in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::FieldList</name>
    <message>
        <source>Find a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a demand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::FieldListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A field&apos;s name and its state, read out: &quot;Ask, stale&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::FileStep</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European, Windows (1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic, Windows (1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European, old Macintosh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bar (|)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.tab *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what is chosen in it, read out: &quot;Province: Quebec&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::FindingList</name>
    <message>
        <source>Nothing to mend: the kit can go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::FirstStart</name>
    <message>
        <source>From one brief to the whole kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a campaign in several languages side by side, hand out pages, cards and flyers, and count every signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete campaign in English, French and Arabic, with signatures. Play with it: it is a copy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a title and the languages that you write in. Everything else comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a .broadside file, yours or one that somebody sent you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>A workspace and the folder that it lies in</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::FootBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>What was typed could not be stored</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What to look at before it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>A task and the time that it still needs: &quot;Importing list.csv · 0:12 left&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::GoalCard</name>
    <message>
        <source>Progress to the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <extracomment>62 % of a goal of 20,000 signatures</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) set aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be contacted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::ImportCounts</name>
    <message numerus="yes">
        <source>new</source>
        <extracomment>Stands under the number of rows</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>signatures that come in and count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here already from an earlier list: left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed a second time: kept, and not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at fault: left out, and kept with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number of rows and what they are, read out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::ImportWizard</name>
    <message>
        <source>Import signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The four steps of the import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is still at work: %1. Import when it is done.</source>
        <extracomment>%1 is the work that runs: &quot;Exporting the kit&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln signature(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::ImportsPanel</name>
    <message>
        <source>%1 new · %2 known · %3 duplicates · %4 rejected</source>
        <extracomment>What an import brought; each number stands for rows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take this import back? Its %Ln signature(s) go, and its rejected rows. The file itself stays where it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::LanguageRow</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>All texts of a language are approved, or all are at least current</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % done, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::LanguageTab</name>
    <message>
        <source>%1, %2 %</source>
        <extracomment>A language of the campaign and how much of it is done: &quot;French (Canada), 92 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::NoticeBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies this notice and its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::OverviewRoom</name>
    <message>
        <source>Import signatures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signatures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a list: CSV as your form, your spreadsheet or another system gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>closes in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::PagesRoom</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A page as it looks to readers who prefer dark colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the address that this page has once the kit is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page in this language yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page needs a title, an ask, a summary, the demands, thanks and an appeal to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the site in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::PostCard</name>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How long a post is, and how long it may be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the post for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::PrintRoom</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyer, two languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to print in this language yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flyer needs a title, an ask, a summary, the demands, thanks and an appeal to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the flyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the flyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flyer is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the flyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another printer, or save the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flyer went to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::RoomButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A room and how many things in it want to be looked at: &quot;Text, 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::ShareList</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::ShareRoom</name>
    <message>
        <source>The card is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card for links, %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to share in this language yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card and the posts need a title, an ask, a summary, the demands, thanks and an appeal to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post for %1 is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::SideBar</name>
    <message>
        <source>Language of the program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::SignerDelegate</name>
    <message>
        <source>none</source>
        <extracomment>Instead of an e-mail address that a signer did not give</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::SignerDetails</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a place: &quot;Montréal, QC · H2X 1Y4 · French&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asked: may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is a date, %2 where a consent came from: a file&apos;s name, &quot;web&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The wording beside the box that a signer ticked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>A file and the row of it from which a signature came</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::SignerFilters</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>A filter: signers who agreed to be written to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they may be contacted or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An import&apos;s file and its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::SignerTableModel</name>
    <message>
        <source>Signed</source>
        <extracomment>Heading of a column: when somebody signed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Heading of a column: where a signature came from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <extracomment>The status of a signature: it counts, or it is a second one of the same person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::SignersRoom</name>
    <message>
        <source>Search signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every list that was brought in; take one back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words or fewer filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signatures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a list from a spreadsheet, another system or typed-in paper sheets, or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln signature(s): name, e-mail, city, comment</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many signatures fit the search and filters, of all that there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::SourceChange</name>
    <message>
        <source>What changed in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1. Added: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Where one is in the wizard, read out: &quot;Step 2 of 4: Columns&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::Tasks</name>
    <message>
        <source>“%1” is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::TextEditor</name>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::TextPane</name>
    <message>
        <source>source</source>
        <extracomment>The language in which a text was first written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written first in this language; the others follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field&apos;s name and a language: &quot;Ask, French (Canada)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::TextRoom</name>
    <message>
        <source>Next that needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that this text is done and fits its source as it now stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that somebody else has read this text and found it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demand is removed. Its texts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has changed since this was translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this demand up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this demand down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next field with work to do in %1 (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing else to do in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::TextTools</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool and its shortcut: &quot;Bold (Ctrl+B)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broadside::TopBar</name>
    <message>
        <source>Find… %1</source>
        <extracomment>With the keys that do the same: &quot;Find… Ctrl+K&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled campaign</source>
        <extracomment>A campaign that has no title yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
