<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BriefExchange</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذّر قراءة %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>لم يتغيّر شيء. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is no brief in a format that Broadside knows.</source>
        <translation>%1 ليس ملف نصوص بصيغة يعرفها Broadside.</translation>
    </message>
    <message>
        <source>Where should the texts go?</source>
        <translation>أين تُحفظ النصوص؟</translation>
    </message>
    <message>
        <source>Which file comes back?</source>
        <translation>أيّ ملف يعود؟</translation>
    </message>
    <message>
        <source>Texts of a campaign (*.xlf *.xliff *.json *.csv *.md)</source>
        <translation>نصوص حملة (*.xlf *.xliff *.json *.csv *.md)</translation>
    </message>
</context>
<context>
    <name>BriefExportCommand</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and has room, and that you may write to.</source>
        <translation>اختر مجلدًا موجودًا فيه متّسع ويحق لك الكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” is no format of a brief.</source>
        <translation>«%1» ليست صيغة لنصوص الحملة.</translation>
    </message>
    <message>
        <source>The brief is in %1.</source>
        <translation>نصوص الحملة في %1.</translation>
    </message>
    <message>
        <source>Writes a campaign’s texts as a file for translators and editors.</source>
        <translation>يكتب نصوص حملة في ملف للمترجمين والمحررين.</translation>
    </message>
    <message>
        <source>xliff (1.2), xliff2 (2.0, one language at a time), json, csv or markdown. XLIFF holds translations alone.</source>
        <translation>xliff (1.2) أو xliff2 (2.0، لغة واحدة في كل مرة) أو json أو csv أو markdown. لا تحمل XLIFF إلا الترجمات.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>Only this language.</source>
        <translation>هذه اللغة وحدها.</translation>
    </message>
    <message>
        <source>Only fields whose source language this is.</source>
        <translation>الحقول التي هذه لغتها المصدر فقط.</translation>
    </message>
</context>
<context>
    <name>BriefImportCommand</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذّر قراءة %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the path of a file.</source>
        <translation>لم يتغيّر شيء. أعطِ مسار ملف.</translation>
    </message>
    <message>
        <source>%1 is no brief in a format that Broadside knows.</source>
        <translation>%1 ليس ملف نصوص بصيغة يعرفها Broadside.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say with --format what it is.</source>
        <translation>لم يتغيّر شيء. حدّد الصيغة بـ --format.</translation>
    </message>
    <message>
        <source>%1 in %2 was changed here and there.</source>
        <translation>%1 بلغة %2 تغيّر هنا وهناك.</translation>
    </message>
    <message>
        <source>  Here:  %1</source>
        <translation>  هنا: %1</translation>
    </message>
    <message>
        <source>  There: %1</source>
        <translation>  هناك: %1</translation>
    </message>
    <message>
        <source>Changed: %1. Conflicts: %2. Unchanged: %3.</source>
        <translation>تغيّر: %1. تعارض: %2. لم يتغيّر: %3.</translation>
    </message>
    <message>
        <source>Where both changed, the workspace’s text stands and the file’s is a note beside it. --theirs or --ours decides for one side.</source>
        <translation>حيث تغيّر الطرفان يبقى نص مساحة العمل ويصير نص الملف ملاحظة بجانبه. يحسم --theirs أو --ours لأحد الطرفين.</translation>
    </message>
    <message>
        <source>“%1” is no format of a brief.</source>
        <translation>«%1» ليست صيغة لنصوص الحملة.</translation>
    </message>
    <message>
        <source>--theirs and --ours exclude each other.</source>
        <translation>‎--theirs و--ours لا يجتمعان.</translation>
    </message>
    <message>
        <source>Brings texts back that were exported. What was changed on one side alone is taken over; a text that both sides changed is a conflict, and neither is lost.</source>
        <translation>يعيد نصوصًا صُدّرت. ما غيّره طرف واحد يؤخذ؛ والنص الذي غيّره الطرفان تعارض لا يضيع فيه شيء.</translation>
    </message>
    <message>
        <source>xliff, xliff2, json, csv or markdown; without it the file tells.</source>
        <translation>xliff أو xliff2 أو json أو csv أو markdown؛ وبدونها يدلّ الملف على صيغته.</translation>
    </message>
    <message>
        <source>In a conflict the file’s text stands.</source>
        <translation>عند التعارض يبقى نص الملف.</translation>
    </message>
    <message>
        <source>In a conflict the workspace’s text stands.</source>
        <translation>عند التعارض يبقى نص مساحة العمل.</translation>
    </message>
</context>
<context>
    <name>BrowserView</name>
    <message>
        <source>Pages cannot be shown while the program runs as the system’s administrator.</source>
        <translation>لا يمكن عرض الصفحات ما دام البرنامج يعمل بحساب مدير النظام.</translation>
    </message>
    <message>
        <source>Start Broadside as an ordinary user. The kit can be exported all the same.</source>
        <translation>شغّل Broadside بحساب مستخدم عادي. أما الحزمة فيمكن تصديرها في كل الأحوال.</translation>
    </message>
    <message>
        <source>Pages cannot be shown: the browser view is missing.</source>
        <translation>لا يمكن عرض الصفحات: مكوّن المتصفح غير موجود.</translation>
    </message>
    <message>
        <source>Install Broadside again. The kit can be exported all the same.</source>
        <translation>أعد تثبيت Broadside. أما الحزمة فيمكن تصديرها في كل الأحوال.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Demand %1</source>
        <translation>المطلب %1</translation>
    </message>
    <message>
        <source>Target %1: name</source>
        <translation>الجهة المستهدفة %1: الاسم</translation>
    </message>
    <message>
        <source>Target %1: office</source>
        <translation>الجهة المستهدفة %1: المنصب</translation>
    </message>
    <message>
        <source>Target %1: in a sentence</source>
        <translation>الجهة المستهدفة %1: داخل الجملة</translation>
    </message>
    <message>
        <source>Target %1: form of address</source>
        <translation>الجهة المستهدفة %1: صيغة المخاطبة</translation>
    </message>
</context>
<context>
    <name>CampaignJson</name>
    <message>
        <source>This is no campaign document that Broadside can read: %1.</source>
        <translation>هذا ليس مستند حملة يستطيع Broadside قراءته: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the document there, or have it saved again.</source>
        <translation>لم يتغيّر شيء. صحّح المستند في ذلك الموضع، أو اطلب حفظه من جديد.</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>ورد «%1» مرتين</translation>
    </message>
    <message>
        <source>at least one language is expected</source>
        <translation>يجب تحديد لغة واحدة على الأقل</translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation>القيمة المتوقّعة واحدة مما يلي: %1</translation>
    </message>
    <message>
        <source>a colour as in #b8321a is expected</source>
        <translation>المتوقّع لون مثل ‎#b8321a</translation>
    </message>
    <message>
        <source>it is larger than 32 MB</source>
        <translation>حجمه أكبر من 32 ميغابايت</translation>
    </message>
    <message>
        <source>at byte %1 it is not JSON</source>
        <translation>ليس JSON صحيحًا عند البايت %1</translation>
    </message>
    <message>
        <source>format: “broadside-campaign” is expected</source>
        <translation>format: المتوقّع «broadside-campaign»</translation>
    </message>
    <message>
        <source>version: 1 is expected, and a higher one needs a newer Broadside</source>
        <translation>version: المتوقّع 1، والرقم الأعلى يحتاج إلى إصدار أحدث من Broadside</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>المتوقّع كائن</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>المتوقّع قائمة</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>المتوقّع نص</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>المتوقّع true أو false</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1,000,000,000 is expected</source>
        <translation>المتوقّع عدد صحيح من 0 إلى 1,000,000,000</translation>
    </message>
    <message>
        <source>the text is longer than 100,000 characters</source>
        <translation>النص أطول من 100,000 حرف</translation>
    </message>
    <message>
        <source>the text holds control characters or halves of characters</source>
        <translation>في النص محارف تحكّم أو أنصاف محارف</translation>
    </message>
    <message>
        <source>a single line is expected</source>
        <translation>المتوقّع سطر واحد</translation>
    </message>
    <message>
        <source>at most 64 letters a–z and digits, with single “-” between them, are expected</source>
        <translation>المتوقّع ما لا يزيد على 64 من الأحرف a–z والأرقام، تفصل بينها «-» مفردة</translation>
    </message>
    <message>
        <source>an address that begins with https:// is expected</source>
        <translation>المتوقّع عنوان يبدأ بـ https://‎</translation>
    </message>
    <message>
        <source>a date as in 2021-10-19 is expected</source>
        <translation>المتوقّع تاريخ مثل ‎2021-10-19</translation>
    </message>
    <message>
        <source>a file in Base64 is expected</source>
        <translation>المتوقّع ملف بترميز Base64</translation>
    </message>
    <message>
        <source>nothing of this name is known</source>
        <translation>لا يوجد شيء معروف بهذا الاسم</translation>
    </message>
    <message>
        <source>a time as in 2021-10-19T14:05:00Z is expected</source>
        <translation>يُنتظر وقت مثل 2021-10-19T14:05:00Z</translation>
    </message>
</context>
<context>
    <name>CampaignTexts</name>
    <message>
        <source>The campaign has no single language “%1”.</source>
        <translation>ليست في الحملة لغة واحدة بعينها هي «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed. Its languages are: %1.</source>
        <translation>لم يتغيّر شيء. لغاتها: %1.</translation>
    </message>
    <message>
        <source>The campaign has no field “%1”.</source>
        <translation>ليس في الحملة حقل «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed. Its fields are: %1.</source>
        <translation>لم يتغيّر شيء. حقولها: %1.</translation>
    </message>
</context>
<context>
    <name>CampaignsCommand</name>
    <message>
        <source>There is no campaign in this workspace yet.</source>
        <translation>لا توجد أي حملة في مساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>Lists the campaigns of a workspace.</source>
        <translation>يسرد حملات مساحة العمل.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3), %n signature(s)</source>
        <translation>
            <numerusform>%1: %2 (%3)، لا توقيعات</numerusform>
            <numerusform>%1: %2 (%3)، توقيع واحد</numerusform>
            <numerusform>%1: %2 (%3)، توقيعان</numerusform>
            <numerusform>%1: %2 (%3)، %n توقيعات</numerusform>
            <numerusform>%1: %2 (%3)، %n توقيعًا</numerusform>
            <numerusform>%1: %2 (%3)، %n توقيع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>note</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2.</source>
        <translation>الأخطاء: %1. التحذيرات: %2.</translation>
    </message>
    <message>
        <source>Checks a campaign before anything leaves the desk.</source>
        <translation>يفحص الحملة قبل أن يخرج منها شيء.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Undo them</source>
        <translation>التراجع عنها</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>حفظ هذه الصفوف…</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What is in the columns?</source>
        <translation>ماذا في الأعمدة؟</translation>
    </message>
    <message>
        <source>Columns go</source>
        <translation>وجهة الأعمدة</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Campaigns in several languages: one brief, the whole kit, every signature counted.</source>
        <translation>حملات بعدة لغات: ملف واحد، والحزمة كاملة، وكل توقيع محسوب.</translation>
    </message>
    <message>
        <source>With --json the result is one JSON object on standard output.</source>
        <translation>مع ‎--json تكون النتيجة كائن JSON واحدًا على المخرج القياسي.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Give the result as one JSON object.</source>
        <translation>إخراج النتيجة كائن JSON واحدًا.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>“%1” takes these: %2.</source>
        <translation>يقبل «%1» ما يلي: %2.</translation>
    </message>
    <message>
        <source>“%1” needs --%2.</source>
        <translation>يحتاج «%1» إلى ‎--%2.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>لم يُذكر أي أمر.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر باسم «%1».</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when “check” found errors or “brief import” conflicts, 2 for wrong use, 3 when it failed and nothing changed.</source>
        <translation>ينتهي بـ 0 عند التمام، و1 إذا وجد «check» أخطاء أو «brief import» تعارضات، و2 عند سوء الاستعمال، و3 عند الإخفاق دون تغيير شيء.</translation>
    </message>
</context>
<context>
    <name>CorrectionNews</name>
    <message>
        <source>Saved. It is now a duplicate of %1 and no longer counts.</source>
        <translation>حُفظ. صار مكرّرًا لتوقيع %1 ولم يعد يُحتسب.</translation>
    </message>
    <message>
        <source>Saved. It is no longer a duplicate: it counts.</source>
        <translation>حُفظ. لم يعد مكرّرًا: إنه يُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %Ln other signature(s) of this person are in this campaign; one of them counts.</source>
        <translation>
            <numerusform>حُفظ. لا توقيعات أخرى لهذا الشخص في هذه الحملة.</numerusform>
            <numerusform>حُفظ. لهذا الشخص توقيع آخر في هذه الحملة؛ ويُحتسب واحد منهما.</numerusform>
            <numerusform>حُفظ. لهذا الشخص توقيعان آخران في هذه الحملة؛ ويُحتسب واحد منها.</numerusform>
            <numerusform>حُفظ. لهذا الشخص %Ln توقيعات أخرى في هذه الحملة؛ ويُحتسب واحد منها.</numerusform>
            <numerusform>حُفظ. لهذا الشخص %Ln توقيعًا آخر في هذه الحملة؛ ويُحتسب واحد منها.</numerusform>
            <numerusform>حُفظ. لهذا الشخص %Ln توقيع آخر في هذه الحملة؛ ويُحتسب واحد منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. What stood there before is kept below.</source>
        <translation>حُفظ. ما كان مكتوبًا من قبل محفوظ في الأسفل.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Save the rejected rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>See the signatures</source>
        <translation>عرض التوقيعات</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>التراجع عنه…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
</context>
<context>
    <name>EntryHints</name>
    <message>
        <source>This is no e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This may be no phone number.</source>
        <translation>قد لا يكون هذا رقم هاتف.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>The example campaign is missing from this copy of Broadside.</source>
        <translation>حملة المثال غير موجودة في هذه النسخة من Broadside.</translation>
    </message>
    <message>
        <source>Install Broadside again.</source>
        <translation>أعد تثبيت Broadside.</translation>
    </message>
</context>
<context>
    <name>ExampleWorkspace</name>
    <message>
        <source>The example’s signer list could not be brought in: there is no room for a temporary file.</source>
        <translation>تعذّر استيراد قائمة موقّعي المثال: لا مكان لملف مؤقت.</translation>
    </message>
    <message numerus="yes">
        <source>The example is ready, with %Ln signature(s).</source>
        <translation>
            <numerusform>المثال جاهز بلا توقيعات.</numerusform>
            <numerusform>المثال جاهز مع توقيع واحد.</numerusform>
            <numerusform>المثال جاهز مع توقيعين.</numerusform>
            <numerusform>المثال جاهز مع %Ln توقيعات.</numerusform>
            <numerusform>المثال جاهز مع %Ln توقيعًا.</numerusform>
            <numerusform>المثال جاهز مع %Ln توقيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in the example’s signatures</source>
        <translation>استيراد توقيعات المثال</translation>
    </message>
    <message>
        <source>Make room on the disk and open the example again.</source>
        <translation>وفّر مساحة على القرص ثم افتح المثال من جديد.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>line %1: a quotation mark is out of place or not closed</source>
        <translation>السطر %1: علامة اقتباس في غير محلها أو غير مغلقة</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>a brief has no field “%1”</source>
        <translation>لا يوجد في نصوص الحملة حقل «%1»</translation>
    </message>
    <message>
        <source>“%1” is no state; these are: %2</source>
        <translation>«%1» ليست حالة؛ الحالات هي: %2</translation>
    </message>
    <message>
        <source>the column “%1” is expected once</source>
        <translation>يُنتظر العمود «%1» مرة واحدة</translation>
    </message>
    <message>
        <source>the column “%1” is not known, or there twice</source>
        <translation>العمود «%1» غير معروف أو مكرر</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>%1 cells are expected, and %2 are there</source>
        <translation>يُنتظر %1 خلايا، والموجود %2</translation>
    </message>
    <message>
        <source>the column “campaign” names two campaigns</source>
        <translation>العمود «campaign» يذكر حملتين</translation>
    </message>
    <message>
        <source>it is longer than 100,000 characters</source>
        <translation>إنه أطول من 100,000 حرف</translation>
    </message>
    <message>
        <source>it holds a half of a character</source>
        <translation>فيه نصف حرف</translation>
    </message>
    <message>
        <source>it holds the control character U+%1</source>
        <translation>فيه حرف التحكم U+%1</translation>
    </message>
    <message>
        <source>it holds a code that is no character</source>
        <translation>فيه رمز ليس حرفًا</translation>
    </message>
    <message>
        <source>it has more than 1,000 notes</source>
        <translation>له أكثر من 1,000 ملاحظة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the text is there twice</source>
        <translation>%1: النص مكرر</translation>
    </message>
    <message>
        <source>This is no brief that Broadside can read: %1.</source>
        <translation>لا يستطيع Broadside قراءة هذا الملف: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file there, or have it saved again.</source>
        <translation>لم يتغيّر شيء. أصلح الملف في ذلك الموضع أو اطلب حفظه من جديد.</translation>
    </message>
    <message>
        <source>XLIFF 1.2 (OmegaT, Weblate, Poedit …)</source>
        <translation>XLIFF 1.2 ‏(OmegaT، Weblate، Poedit…)</translation>
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
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>نص (Markdown)</translation>
    </message>
    <message>
        <source>A text of this brief cannot be carried in a file: %1.</source>
        <translation>لا يمكن حمل أحد النصوص في ملف: %1.</translation>
    </message>
    <message>
        <source>Nothing was written. Change that text, then export again.</source>
        <translation>لم يُكتب شيء. عدّل ذلك النص ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>it is larger than 32 MB</source>
        <translation>حجمه أكبر من 32 ميغابايت</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation>القيمة المتوقّعة واحدة مما يلي: %1</translation>
    </message>
    <message>
        <source>one of the file’s own languages is expected</source>
        <translation>تُنتظر إحدى لغات الملف نفسه</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>المتوقّع نص</translation>
    </message>
    <message>
        <source>at byte %1 it is not JSON</source>
        <translation>ليس JSON صحيحًا عند البايت %1</translation>
    </message>
    <message>
        <source>format: “broadside-brief” is expected</source>
        <translation>الصيغة: يُنتظر «broadside-brief»</translation>
    </message>
    <message>
        <source>version: 1 is expected, and a higher one needs a newer Broadside</source>
        <translation>version: المتوقّع 1، والرقم الأعلى يحتاج إلى إصدار أحدث من Broadside</translation>
    </message>
    <message>
        <source>“%1” is expected</source>
        <translation>يُنتظر «%1»</translation>
    </message>
    <message>
        <source>the end is missing: the file is cut off</source>
        <translation>النهاية مفقودة: الملف مبتور</translation>
    </message>
    <message>
        <source>this comment of Broadside’s is damaged</source>
        <translation>تعليق Broadside هذا تالف</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«%1» غير معروف</translation>
    </message>
    <message>
        <source>after this line something stands outside a text: “%1”</source>
        <translation>بعد هذا السطر شيء خارج أي نص: «%1»</translation>
    </message>
    <message>
        <source>it is not said which text this is</source>
        <translation>لم يُذكر أي نص هذا</translation>
    </message>
    <message>
        <source>a DTD or an entity is there, and Broadside reads none</source>
        <translation>فيه DTD أو كيان، وBroadside لا يقرأ أيًا منهما</translation>
    </message>
    <message>
        <source>line %1: a tag is longer than 64 kB</source>
        <translation>السطر %1: وسم أطول من 64 ك.ب</translation>
    </message>
    <message>
        <source>the XML is broken or cut off (%1)</source>
        <translation>ملف XML معطوب أو مبتور (%1)</translation>
    </message>
    <message>
        <source>it says that it is not in UTF-8</source>
        <translation>يذكر أنه ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>elements are nested more than 64 deep</source>
        <translation>العناصر متداخلة أكثر من 64 مستوى</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands within a text, and only words can be kept there</source>
        <translation>&lt;%1&gt; داخل نص، ولا يمكن أن تبقى فيه إلا الكلمات</translation>
    </message>
    <message>
        <source>The file is of the campaign “%1”, and this one is “%2”.</source>
        <translation>الملف للحملة «%1»، وهذه هي «%2».</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that campaign, or choose another file.</source>
        <translation>لم يتغيّر شيء. افتح تلك الحملة أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>لا نص في الملف.</translation>
    </message>
    <message>
        <source>The file is in %1, which this campaign does not have.</source>
        <translation>الملف بلغة %1، وليست في هذه الحملة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add the language to the campaign, or choose another file.</source>
        <translation>لم يتغيّر شيء. أضف اللغة إلى الحملة أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Left out: the texts in %1, a language that this campaign does not have.</source>
        <translation>تُرك: النصوص بلغة %1، وهي ليست في هذه الحملة.</translation>
    </message>
    <message>
        <source>Left out: %1, which this campaign does not have.</source>
        <translation>تُرك: %1، وليس في هذه الحملة.</translation>
    </message>
    <message>
        <source>%1 in %2 came back empty; the workspace’s text was kept.</source>
        <translation>%1 بلغة %2 عاد فارغًا؛ أُبقي نص مساحة العمل.</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>الملف المستورد</translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation>قبل الاستيراد</translation>
    </message>
    <message>
        <source>&lt;xliff version=&quot;1.2&quot;&gt; is expected</source>
        <translation>يُنتظر &lt;xliff version=&quot;1.2&quot;&gt;</translation>
    </message>
    <message>
        <source>&lt;xliff version=&quot;2.0&quot;&gt; is expected</source>
        <translation>يُنتظر &lt;xliff version=&quot;2.0&quot;&gt;</translation>
    </message>
    <message>
        <source>A document of XLIFF 2.0 is for one language and one source language, and here are several: %1.</source>
        <translation>مستند XLIFF 2.0 للغة واحدة ولغة مصدر واحدة، وهنا عدة لغات: %1.</translation>
    </message>
    <message>
        <source>Nothing was written. Export one at a time (on the command line with --language, and with --from where fields have different source languages), or all of them as XLIFF 1.2.</source>
        <translation>لم يُكتب شيء. صدّرها واحدة واحدة (في سطر الأوامر بـ --language، وبـ --from حين تختلف لغات المصدر)، أو كلها بصيغة XLIFF 1.2.</translation>
    </message>
    <message>
        <source>There is nothing to translate here: XLIFF holds translations alone.</source>
        <translation>لا شيء للترجمة هنا: لا تحمل XLIFF إلا الترجمات.</translation>
    </message>
    <message>
        <source>Nothing was written. Export another language, or as JSON, CSV or Markdown, which hold source texts too.</source>
        <translation>لم يُكتب شيء. صدّر لغة أخرى، أو بصيغة JSON أو CSV أو Markdown التي تحمل نصوص المصدر أيضًا.</translation>
    </message>
    <message>
        <source>it holds texts of two campaigns, “%1” and “%2”</source>
        <translation>فيه نصوص حملتين، «%1» و«%2»</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Number</source>
        <extracomment>Heading of a column: the number of a signature</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Consent asked on</source>
        <translation>تاريخ طلب الموافقة</translation>
    </message>
    <message>
        <source>Wording of the consent</source>
        <extracomment>Heading of a column: the sentence that somebody said yes or no to</extracomment>
        <translation>نص الموافقة</translation>
    </message>
    <message>
        <source>Origin of the consent</source>
        <extracomment>Heading of a column: on which form or list somebody gave their consent</extracomment>
        <translation>مصدر الموافقة</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>تاريخ سحب الموافقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>رقم الاستيراد</translation>
    </message>
    <message>
        <source>Row of the import</source>
        <translation>صف الاستيراد</translation>
    </message>
    <message>
        <source>File of the import</source>
        <translation>ملف الاستيراد</translation>
    </message>
    <message>
        <source>Duplicate of number</source>
        <extracomment>Heading of a column: the number of the signature that this one repeats</extracomment>
        <translation>مكرّر للرقم</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Heading of a column: words that the organiser put on a signature</extracomment>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>ExportKit</name>
    <message>
        <source>Left out, since texts are missing: %1.</source>
        <extracomment>Languages that the kit does not have</extracomment>
        <translation>لم تُدرَج لنقص في نصوصها: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Exporting the kit</source>
        <translation>تصدير الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>The kit is ready: %Ln file(s) in %1.</source>
        <translation>
            <numerusform>الحزمة جاهزة: لا ملفات في %1.</numerusform>
            <numerusform>الحزمة جاهزة: ملف واحد في %1.</numerusform>
            <numerusform>الحزمة جاهزة: ملفان في %1.</numerusform>
            <numerusform>الحزمة جاهزة: %Ln ملفات في %1.</numerusform>
            <numerusform>الحزمة جاهزة: %Ln ملفًا في %1.</numerusform>
            <numerusform>الحزمة جاهزة: %Ln ملف في %1.</numerusform>
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
        <translation>CSV لبرنامج Excel</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>مصنّف Excel ‏(XLSX)</translation>
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
            <numerusform>لم يُحفظ أي توقيع في %1.</numerusform>
            <numerusform>حُفظ توقيع واحد في %1.</numerusform>
            <numerusform>حُفظ توقيعان في %1.</numerusform>
            <numerusform>حُفظت %Ln توقيعات في %1.</numerusform>
            <numerusform>حُفظ %Ln توقيعًا في %1.</numerusform>
            <numerusform>حُفظ %Ln توقيع في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without e-mail and phone, which consent does not allow.</source>
        <translation>
            <numerusform>لا أحد منها بلا بريد إلكتروني وهاتف.</numerusform>
            <numerusform>واحد منها بلا بريد إلكتروني وهاتف لغياب الموافقة.</numerusform>
            <numerusform>اثنان منها بلا بريد إلكتروني وهاتف لغياب الموافقة.</numerusform>
            <numerusform>%Ln منها بلا بريد إلكتروني وهاتف لغياب الموافقة.</numerusform>
            <numerusform>%Ln منها بلا بريد إلكتروني وهاتف لغياب الموافقة.</numerusform>
            <numerusform>%Ln منها بلا بريد إلكتروني وهاتف لغياب الموافقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out who may not be contacted.</source>
        <translation>
            <numerusform>لم يُستبعد أحد.</numerusform>
            <numerusform>استُبعد شخص واحد لا تجوز مراسلته.</numerusform>
            <numerusform>استُبعد شخصان لا تجوز مراسلتهما.</numerusform>
            <numerusform>استُبعد %Ln أشخاص لا تجوز مراسلتهم.</numerusform>
            <numerusform>استُبعد %Ln شخصًا لا تجوز مراسلتهم.</numerusform>
            <numerusform>استُبعد %Ln شخص لا تجوز مراسلتهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in %1, but that it went out could not be noted.</source>
        <translation>القائمة في %1، لكن تعذّر تسجيل خروجها.</translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation>تصدير التوقيعات</translation>
    </message>
    <message>
        <source>Exporting signatures</source>
        <translation>جارٍ تصدير التوقيعات</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>What the campaign asks its target to do, in a sentence</extracomment>
        <translation>النداء</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>المطلب</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Target: name</source>
        <extracomment>Target: a decision-maker whom the campaign wants to move</extracomment>
        <translation>الجهة المستهدفة: الاسم</translation>
    </message>
    <message>
        <source>Target: office</source>
        <translation>الجهة المستهدفة: المنصب</translation>
    </message>
    <message>
        <source>Target: in a sentence</source>
        <extracomment>How a target is named within a sentence: &quot;the Prime Minister and his Cabinet&quot;</extracomment>
        <translation>الجهة المستهدفة: داخل الجملة</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>Share appeal</source>
        <translation>دعوة إلى المشاركة</translation>
    </message>
    <message>
        <source>Donate appeal</source>
        <translation>دعوة إلى التبرّع</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>The text of a post on social networks</extracomment>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Flyer text</source>
        <translation>نص النشرة</translation>
    </message>
    <message>
        <source>Picture in words</source>
        <extracomment>Alt text: what the picture shows, in words</extracomment>
        <translation>وصف الصورة</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <extracomment>The wording beside the box with which a signer allows e-mails</extracomment>
        <translation>الموافقة على المراسلة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>The group of the texts that carry a campaign: title, ask, summary</extracomment>
        <translation>الجوهر</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>After signing</source>
        <translation>بعد التوقيع</translation>
    </message>
    <message>
        <source>Spreading the word</source>
        <translation>نشر الحملة</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>التفاصيل القانونية</translation>
    </message>
    <message>
        <source>Post: %1</source>
        <extracomment>The text of a post on one social network: &quot;Post: Bluesky&quot;</extracomment>
        <translation>منشور: %1</translation>
    </message>
    <message>
        <source>Target: form of address</source>
        <extracomment>How a letter to the target begins: &quot;Dear Prime Minister,&quot;</extracomment>
        <translation>الجهة المستهدفة: صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Letter: subject</source>
        <translation>الرسالة: الموضوع</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>The letter that people send to the target</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Thank-you e-mail: subject</source>
        <translation>بريد الشكر: الموضوع</translation>
    </message>
    <message>
        <source>Thank-you e-mail</source>
        <translation>بريد الشكر</translation>
    </message>
    <message>
        <source>E-mail to friends: subject</source>
        <translation>بريد إلى الأصدقاء: الموضوع</translation>
    </message>
    <message>
        <source>E-mail to friends</source>
        <translation>بريد إلى الأصدقاء</translation>
    </message>
    <message>
        <source>Update: subject</source>
        <extracomment>Update: an e-mail that tells signers how the campaign goes</extracomment>
        <translation>مستجدات: الموضوع</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Update: an e-mail that tells signers how the campaign goes</extracomment>
        <translation>مستجدات</translation>
    </message>
    <message>
        <source>Card text</source>
        <extracomment>The words on the picture that networks show</extracomment>
        <translation>نص البطاقة</translation>
    </message>
    <message>
        <source>Poster text</source>
        <translation>نص الملصق</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <extracomment>The wording beside the box with which a signer allows calls</extracomment>
        <translation>الموافقة على الاتصال</translation>
    </message>
    <message>
        <source>Consent to show the name</source>
        <extracomment>The wording beside the box with which a signer allows that their name is shown</extracomment>
        <translation>الموافقة على إظهار الاسم</translation>
    </message>
    <message>
        <source>Letters and e-mails</source>
        <translation>الرسائل والبريد</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>the card and the flyer</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>البطاقة والنشرة</translation>
    </message>
    <message>
        <source>the flyer</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>النشرة</translation>
    </message>
    <message>
        <source>screen readers</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;. What programs for blind people read out</extracomment>
        <translation>قارئات الشاشة</translation>
    </message>
    <message>
        <source>the form</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>the page</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>A network, a post&apos;s length with its link, and the limit: &quot;X (201 of 280)&quot;</extracomment>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>with its link too long for %1</source>
        <translation>مع رابطه أطول من حدّ %1</translation>
    </message>
    <message>
        <source>with its link fits %1</source>
        <translation>مع رابطه يناسب %1</translation>
    </message>
    <message>
        <source>The campaign&apos;s name: at the head of every page, card and flyer.</source>
        <translation>اسم الحملة: في رأس كل صفحة وبطاقة ونشرة.</translation>
    </message>
    <message>
        <source>Who should do what, in one sentence. It stands right under the title, everywhere.</source>
        <translation>من المطلوب منه أن يفعل ماذا، في جملة واحدة. تظهر تحت العنوان مباشرة في كل مكان.</translation>
    </message>
    <message>
        <source>What it is about, for those who read three sentences: the head of the sign page, and what networks and search engines show.</source>
        <translation>موضوع الحملة لمن يقرأ ثلاث جمل: رأس صفحة التوقيع، وما تعرضه شبكات التواصل ومحركات البحث.</translation>
    </message>
    <message>
        <source>One thing that is asked for. Begin with a verb; one sentence that also stands alone.</source>
        <translation>أمر واحد تطالب به الحملة. ابدأ بفعل أو مصدر، في جملة واحدة تُفهم وحدها.</translation>
    </message>
    <message>
        <source>The reasons, with sources: for those who want to know more before they sign.</source>
        <translation>الأسباب مع مصادرها: لمن يريد أن يعرف أكثر قبل أن يوقّع.</translation>
    </message>
    <message>
        <source>Who stands behind the campaign, or whom it is about.</source>
        <translation>من يقف وراء الحملة، أو من تدور حوله.</translation>
    </message>
    <message>
        <source>The decision-maker&apos;s name as it is written on a letter.</source>
        <translation>اسم صاحب القرار كما يُكتب على رسالة.</translation>
    </message>
    <message>
        <source>The decision-maker&apos;s office: what makes them the one who can decide.</source>
        <translation>منصب صاحب القرار: ما يجعل القرار في يده.</translation>
    </message>
    <message>
        <source>How this target is called within a sentence, with its article.</source>
        <translation>كيف تُذكر هذه الجهة داخل جملة، مع أداة التعريف.</translation>
    </message>
    <message>
        <source>What people read right after signing. Say what happens next.</source>
        <translation>ما يقرؤه الناس بعد التوقيع مباشرة. أخبرهم بما سيحدث لاحقًا.</translation>
    </message>
    <message>
        <source>Why passing it on matters, above the share buttons.</source>
        <translation>لماذا تهمّ مشاركة الحملة مع الآخرين، فوق أزرار المشاركة.</translation>
    </message>
    <message>
        <source>Why money matters, above the donate button. Without it there is no button.</source>
        <translation>لماذا يهمّ المال، فوق زر التبرّع. ومن دون هذا النص لا يظهر الزر.</translation>
    </message>
    <message>
        <source>What people post in their own name. The link is added behind it.</source>
        <translation>ما ينشره الناس بأسمائهم. يُضاف الرابط بعده.</translation>
    </message>
    <message>
        <source>One paragraph on the flyer, between the ask and the demands.</source>
        <translation>فقرة واحدة في النشرة، بين النداء والمطالب.</translation>
    </message>
    <message>
        <source>What the picture shows, for those who do not see it.</source>
        <translation>ما تُظهره الصورة، لمن لا يراها.</translation>
    </message>
    <message>
        <source>The wording beside the consent box. It is kept with every signature that ticks it.</source>
        <translation>النص المجاور لمربع الموافقة. يُحفظ مع كل توقيع وُضعت فيه العلامة.</translation>
    </message>
    <message>
        <source>Who keeps the data, why, for how long, and how to have it deleted.</source>
        <translation>من يحتفظ بالبيانات، ولماذا، وإلى متى، وكيف يُطلب حذفها.</translation>
    </message>
    <message>
        <source>A few words that one remembers</source>
        <translation>كلمات قليلة تبقى في الذاكرة</translation>
    </message>
    <message>
        <source>Tell … to …</source>
        <translation>طالبوا … بأن …</translation>
    </message>
    <message>
        <source>Begin with a verb</source>
        <translation>ابدأ بفعل أو مصدر</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم الأول واسم العائلة</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
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
            <numerusform>لا زيادة على ما يناسب %1</numerusform>
            <numerusform>حرف واحد فوق ما يناسب %1</numerusform>
            <numerusform>حرفان فوق ما يناسب %1</numerusform>
            <numerusform>%Ln أحرف فوق ما يناسب %1</numerusform>
            <numerusform>%Ln حرفًا فوق ما يناسب %1</numerusform>
            <numerusform>%Ln حرف فوق ما يناسب %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>يناسب %1</translation>
    </message>
    <message>
        <source>the list of a mailbox</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>قائمة صندوق البريد</translation>
    </message>
    <message>
        <source>the card</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>the poster</source>
        <extracomment>Completes &quot;fits …&quot; and &quot;too long for …&quot;</extracomment>
        <translation>الملصق</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS (%1 of %2)</source>
        <translation>
            <numerusform>%n رسالة (%1 من %2)</numerusform>
            <numerusform>%n رسالة (%1 من %2)</numerusform>
            <numerusform>%n رسالة (%1 من %2)</numerusform>
            <numerusform>%n رسالة (%1 من %2)</numerusform>
            <numerusform>%n رسالة (%1 من %2)</numerusform>
            <numerusform>%n رسالة (%1 من %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>How a letter to this target begins: with the right title, and the right grammar.</source>
        <translation>كيف تبدأ رسالة إلى هذه الجهة: باللقب الصحيح والصياغة الصحيحة.</translation>
    </message>
    <message>
        <source>The line that decides whether it is opened. Most programs show 60 characters.</source>
        <translation>السطر الذي يقرر هل تُفتح. تُظهر أكثر البرامج 60 حرفًا.</translation>
    </message>
    <message>
        <source>The letter that people send to each target. The form of address and the sender’s name are added.</source>
        <translation>الرسالة التي يرسلها الناس إلى كل جهة. تُضاف صيغة المخاطبة واسم المرسل.</translation>
    </message>
    <message>
        <source>What a signer finds in the mailbox after signing: thanks, and what else they can do.</source>
        <translation>ما يجده الموقّع في بريده بعد التوقيع: شكر، وما يمكنه فعله أيضًا.</translation>
    </message>
    <message>
        <source>What a signer writes to friends, in the first person. The link is added behind it.</source>
        <translation>ما يكتبه الموقّع إلى أصدقائه بصيغة المتكلم. يُضاف الرابط في آخره.</translation>
    </message>
    <message>
        <source>How the campaign goes, for signers who allowed e-mails.</source>
        <translation>كيف تسير الحملة، للموقّعين الذين سمحوا بالبريد.</translation>
    </message>
    <message>
        <source>For this network alone, in place of the post. The link is added behind it.</source>
        <translation>لهذه الشبكة وحدها بدل المنشور. يُضاف الرابط في آخره.</translation>
    </message>
    <message>
        <source>The words under the title of the share card. Left empty, the ask stands there.</source>
        <translation>الكلمات تحت عنوان بطاقة المشاركة. إن تُركت فارغة حلّ الطلب محلها.</translation>
    </message>
    <message>
        <source>The few words under the title of a poster, read in passing.</source>
        <translation>الكلمات القليلة تحت عنوان الملصق، تُقرأ عابرًا.</translation>
    </message>
    <message>
        <source>The wording beside the box that allows calls. The form shows it where it asks for a phone.</source>
        <translation>الصياغة بجانب خانة السماح بالاتصال. تظهر في الاستمارة حين تطلب رقم هاتف.</translation>
    </message>
    <message>
        <source>The wording beside the box that allows to show the name, as in the petition book.</source>
        <translation>الصياغة بجانب خانة السماح بإظهار الاسم، كما في كتاب العريضة.</translation>
    </message>
    <message>
        <source>Dear …,</source>
        <translation>السيد(ة) … المحترم(ة)،</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 (%2%)</source>
        <extracomment>A number and its share in per cent</extracomment>
        <translation>%1 (%2٪)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In a table of figures: signatures without language, without region …</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>فردية</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>ورقية</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>By country and region</source>
        <translation>حسب البلد والمنطقة</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>فردية</translation>
    </message>
    <message>
        <source>counted on paper</source>
        <translation>معدودة على الورق</translation>
    </message>
    <message>
        <source>Of those one by one:</source>
        <translation>من التوقيعات الفردية:</translation>
    </message>
    <message>
        <source>may be written to</source>
        <translation>تجوز مراسلتهم</translation>
    </message>
    <message>
        <source>refused to be written to</source>
        <translation>رفضوا المراسلة</translation>
    </message>
    <message>
        <source>withdrew their consent</source>
        <translation>سحبوا موافقتهم</translation>
    </message>
    <message>
        <source>signed another campaign before</source>
        <translation>وقّعوا حملة أخرى من قبل</translation>
    </message>
    <message>
        <source>sign for the first time</source>
        <translation>يوقّعون لأول مرة</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Not counted:</source>
        <translation>غير محتسبة:</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>مكرّرة</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>صفوف مرفوضة</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
</context>
<context>
    <name>FiguresCommand</name>
    <message>
        <source>Counts a campaign&apos;s signatures by day, place, language and source, with those on paper apart and together.</source>
        <translation>يعدّ توقيعات حملة حسب اليوم والمكان واللغة والمصدر، الورقية منها على حدة ثم المجموع.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a Word document (DOCX)</source>
        <translation>مستند Word ‏(DOCX)</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <extracomment>Names of kinds of files; they stand in: “list.pdf” is a PDF document, not a table.</extracomment>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>صورة (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>صورة (GIF)</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>قاعدة بيانات (SQLite)</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>a compressed archive (7z)</source>
        <translation>أرشيف مضغوط (7z)</translation>
    </message>
    <message>
        <source>a compressed archive (RAR)</source>
        <translation>أرشيف مضغوط (RAR)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>مستند XML</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save the list as CSV (UTF-8), and import that file.</source>
        <translation>افتحه في البرنامج الذي أُنشئ به، واحفظ القائمة بصيغة CSV (UTF-8)، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>a compressed file (BZIP2)</source>
        <translation>ملف مضغوط (BZIP2)</translation>
    </message>
    <message>
        <source>a compressed file (XZ)</source>
        <translation>ملف مضغوط (XZ)</translation>
    </message>
    <message>
        <source>a compressed file (Zstandard)</source>
        <translation>ملف مضغوط (Zstandard)</translation>
    </message>
    <message>
        <source>a worksheet of Excel 4 or older</source>
        <translation>ورقة عمل من Excel 4 أو أقدم</translation>
    </message>
    <message>
        <source>a web page in one file (MHTML)</source>
        <translation>صفحة ويب في ملف واحد (MHTML)</translation>
    </message>
    <message>
        <source>“%1” is %2, not a table; nothing was imported.</source>
        <extracomment>%1: a file&apos;s name. %2: what it is, such as “a PDF document”.</extracomment>
        <translation>الملف «%1» هو %2 وليس جدولًا؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (PPTX)</source>
        <translation>عرض تقديمي من PowerPoint ‏(PPTX)</translation>
    </message>
    <message>
        <source>a binary Excel workbook (XLSB)</source>
        <translation>مصنّف Excel ثنائي (XLSB)</translation>
    </message>
    <message>
        <source>a document of Apple’s iWork</source>
        <translation>مستند من Apple iWork</translation>
    </message>
    <message>
        <source>an older Office file, but no workbook</source>
        <translation>ملف Office قديم ليس مصنّفًا</translation>
    </message>
    <message>
        <source>an archive (TAR)</source>
        <translation>أرشيف (TAR)</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Which list?</source>
        <translation>أي قائمة؟</translation>
    </message>
    <message>
        <source>Nothing is written before the last step, and every import can be taken back.</source>
        <translation>لا يُكتب شيء قبل الخطوة الأخيرة، ويمكن التراجع عن كل استيراد.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>أفلت قائمة هنا</translation>
    </message>
    <message>
        <source>A spreadsheet (Excel, LibreOffice), a table as text (CSV), or one of them packed (zip).</source>
        <translation>جدول بيانات (Excel أو LibreOffice)، أو جدول نصي (CSV)، أو أحدهما مضغوطًا (zip).</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>لصق من جدول بيانات</translation>
    </message>
    <message>
        <source>To paste: select the cells there with their column names, copy, and press Ctrl+V here.</source>
        <translation>للّصق: حدّد الخلايا في جدول البيانات مع أسماء أعمدتها، وانسخها، ثم اضغط Ctrl+V هنا.</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation>لصق قائمة أخرى</translation>
    </message>
</context>
<context>
    <name>FilterReader</name>
    <message>
        <source>Write what to look at and a value, as in language:fr or not (has:comment and region:QC,ON).</source>
        <translation>اكتب ما يُنظر فيه وقيمته، مثل language:fr أو ‎not (has:comment and region:QC,ON)‎.</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 closes nothing.</source>
        <translation>القوس عند الحرف %1 لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>Take it away, or write one that opens before it.</source>
        <translation>احذفه، أو اكتب قبله قوسًا يفتح.</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 is not closed.</source>
        <translation>القوس عند الحرف %1 غير مغلق.</translation>
    </message>
    <message>
        <source>Write the one that closes it.</source>
        <translation>اكتب القوس الذي يغلقه.</translation>
    </message>
    <message>
        <source>Something to look at is missing at character %1.</source>
        <translation>ينقص ما يُنظر فيه عند الحرف %1.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has no value.</source>
        <translation>«%1» عند الحرف %2 بلا قيمة.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing that a filter can look at.</source>
        <translation>«%1» عند الحرف %2 ليس مما تمكن التصفية حسبه.</translation>
    </message>
    <message>
        <source>It can look at these: %1.</source>
        <translation>تمكن التصفية حسب ما يلي: %1.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no value of “%3”.</source>
        <translation>«%1» عند الحرف %2 ليست من قيم «%3».</translation>
    </message>
    <message>
        <source>A value is missing at character %1.</source>
        <translation>تنقص قيمة عند الحرف %1.</translation>
    </message>
    <message>
        <source>Values stand without spaces between them, as in region:QC,ON; &quot;&quot; is one that is not there.</source>
        <translation>تُكتب القيم بلا مسافات بينها، مثل region:QC,ON؛ و‎&quot;&quot;‎ تعني قيمة غير موجودة.</translation>
    </message>
    <message>
        <source>The quote at character %1 is not closed.</source>
        <translation>علامة الاقتباس عند الحرف %1 غير مغلقة.</translation>
    </message>
    <message>
        <source>Write a second one where the value ends; within it, a quote is written as \&quot;.</source>
        <translation>اكتب علامة ثانية حيث تنتهي القيمة؛ وداخلها تُكتب علامة الاقتباس ‎\&quot;‎.</translation>
    </message>
    <message>
        <source>At character %1 the filter has more than %2 levels within one another.</source>
        <translation>عند الحرف %1 تتداخل في عامل التصفية مستويات أكثر من %2.</translation>
    </message>
    <message>
        <source>Write it with fewer parentheses.</source>
        <translation>اكتبه بأقواس أقل.</translation>
    </message>
</context>
<context>
    <name>FilterValue</name>
    <message>
        <source>“%1” is one of these: %2.</source>
        <extracomment>%1: &quot;consent&quot;, %2: &quot;given, refused, unasked&quot;</extracomment>
        <translation>قيمة «%1» واحدة من هذه: %2.</translation>
    </message>
    <message>
        <source>Write days as in signed:2021-11-01..2021-11-30, months as in signed:2021-11.., years as in signed:2021, or signed:&quot;&quot; for what has no date.</source>
        <translation>اكتب الأيام مثل signed:2021-11-01..2021-11-30، والأشهر مثل signed:2021-11..‎، والسنوات مثل signed:2021، أو ‎signed:&quot;&quot;‎ لما ليس له تاريخ.</translation>
    </message>
    <message>
        <source>The first day must not come after the last.</source>
        <translation>يجب ألا يأتي اليوم الأول بعد الأخير.</translation>
    </message>
    <message>
        <source>Write an import&apos;s number, as in import:3, or import:&quot;&quot; for what was written in by hand.</source>
        <translation>اكتب رقم الاستيراد، مثل import:3، أو ‎import:&quot;&quot;‎ لما أُدخل يدويًا.</translation>
    </message>
    <message>
        <source>“%1” needs a value that is not empty.</source>
        <translation>يحتاج «%1» إلى قيمة غير فارغة.</translation>
    </message>
</context>
<context>
    <name>Flyer</name>
    <message>
        <source>The flyer’s texts in %1 do not fit on one page (%2), even at 9 points.</source>
        <translation>نصوص النشرة باللغة %1 لا تتسع لها صفحة واحدة (%2)، حتى بحجم 9 نقاط.</translation>
    </message>
    <message>
        <source>Shorten the flyer text or the demands in this language.</source>
        <translation>اختصر نص النشرة أو المطالب في هذه اللغة.</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>On about %1</source>
        <extracomment>A day</extracomment>
        <translation>في %1 تقريبًا</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <extracomment>Two days: &quot;Between 3 and 9 December&quot;; %1 may be the number of a day alone</extracomment>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>if signatures go on as in the last two weeks</source>
        <translation>إذا استمرت التوقيعات كما في الأسبوعين الأخيرين</translation>
    </message>
    <message numerus="yes">
        <source>if signatures go on as in the last %Ln day(s)</source>
        <translation>
            <numerusform>إذا استمرت التوقيعات كما هي الآن</numerusform>
            <numerusform>إذا استمرت التوقيعات كما في اليوم الأخير</numerusform>
            <numerusform>إذا استمرت التوقيعات كما في اليومين الأخيرين</numerusform>
            <numerusform>إذا استمرت التوقيعات كما في آخر %Ln أيام</numerusform>
            <numerusform>إذا استمرت التوقيعات كما في آخر %Ln يومًا</numerusform>
            <numerusform>إذا استمرت التوقيعات كما في آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signatures by the last day, %2.</source>
        <translation>التوقيعات المتوقّعة حتى اليوم الأخير (%2): %1.</translation>
    </message>
    <message>
        <source>%1 to %2 signatures by the last day, %3.</source>
        <extracomment>%1 and %2 are numbers, %3 is a day</extracomment>
        <translation>التوقيعات المتوقّعة حتى اليوم الأخير (%3): من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The goal is reached</source>
        <translation>بُلغ الهدف</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>The campaign is over</source>
        <translation>انتهت الحملة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) short of the goal.</source>
        <translation>
            <numerusform>لم ينقص أي توقيع لبلوغ الهدف.</numerusform>
            <numerusform>نقص توقيع واحد لبلوغ الهدف.</numerusform>
            <numerusform>نقص توقيعان لبلوغ الهدف.</numerusform>
            <numerusform>نقصت %Ln توقيعات لبلوغ الهدف.</numerusform>
            <numerusform>نقص %Ln توقيعًا لبلوغ الهدف.</numerusform>
            <numerusform>نقص %Ln توقيع لبلوغ الهدف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be said yet</source>
        <translation>لا يمكن التقدير بعد</translation>
    </message>
    <message>
        <source>When the goal is reached can be told after seven days with twenty signatures or more.</source>
        <translation>يمكن تقدير موعد بلوغ الهدف بعد سبعة أيام فيها عشرون توقيعًا أو أكثر.</translation>
    </message>
    <message>
        <source>Not in sight</source>
        <translation>ليس في الأفق</translation>
    </message>
    <message>
        <source>As the last two weeks went, the goal is more than ten years away.</source>
        <translation>بوتيرة الأسبوعين الأخيرين، يبعد الهدف أكثر من عشر سنوات.</translation>
    </message>
    <message>
        <source>No signatures came in the last two weeks.</source>
        <translation>لم تصل أي توقيعات في الأسبوعين الأخيرين.</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <extracomment>A day</extracomment>
        <translation>ليس قبل %1</translation>
    </message>
    <message>
        <source>The goal is reached then or much later: the last days differ too much to say more.</source>
        <translation>يُبلغ الهدف حينها أو بعدها بكثير: الأيام الأخيرة متفاوتة إلى حد لا يسمح بتقدير أدق.</translation>
    </message>
    <message>
        <source>The goal is reached then, most likely, %1.</source>
        <extracomment>%1: &quot;if signatures go on as in the last two weeks&quot;. In four of five cases it is so.</extracomment>
        <translation>الأرجح أن يُبلغ الهدف حينها، %1.</translation>
    </message>
    <message>
        <source>That is after the last day: signatures would have to come faster to reach the goal.</source>
        <translation>هذا بعد اليوم الأخير: يجب أن تصل التوقيعات بوتيرة أسرع لبلوغ الهدف.</translation>
    </message>
</context>
<context>
    <name>ForgetCommand</name>
    <message numerus="yes">
        <source>%n signature(s) of %1 lose name, address and comment for good; only the figures stay.</source>
        <translation>
            <numerusform>ليس لـ %1 توقيعات يُمحى منها شيء.</numerusform>
            <numerusform>سيُمحى الاسم والعنوان والتعليق نهائيًا من توقيع واحد لـ %1؛ ولا تبقى إلا الأرقام.</numerusform>
            <numerusform>سيُمحى الاسم والعنوان والتعليق نهائيًا من توقيعين لـ %1؛ ولا تبقى إلا الأرقام.</numerusform>
            <numerusform>سيُمحى الاسم والعنوان والتعليق نهائيًا من %n توقيعات لـ %1؛ ولا تبقى إلا الأرقام.</numerusform>
            <numerusform>سيُمحى الاسم والعنوان والتعليق نهائيًا من %n توقيعًا لـ %1؛ ولا تبقى إلا الأرقام.</numerusform>
            <numerusform>سيُمحى الاسم والعنوان والتعليق نهائيًا من %n توقيع لـ %1؛ ولا تبقى إلا الأرقام.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is forgotten cannot be brought back: give --yes where nobody can be asked.</source>
        <translation>ما يُمحى لا يمكن استعادته: أضف ‎--yes‎ حيث لا يمكن سؤال أحد.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>لم يُمحَ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) name nobody any more, and no later list brings %1 back.</source>
        <translation>
            <numerusform>لم تكن هناك توقيعات، ولن تعيد %1 أي قائمة لاحقة.</numerusform>
            <numerusform>صار توقيع واحد بلا اسم، ولن تعيد %1 أي قائمة لاحقة.</numerusform>
            <numerusform>صار توقيعان بلا اسم، ولن تعيد %1 أي قائمة لاحقة.</numerusform>
            <numerusform>صارت %n توقيعات بلا اسم، ولن تعيد %1 أي قائمة لاحقة.</numerusform>
            <numerusform>صار %n توقيعًا بلا اسم، ولن تعيد %1 أي قائمة لاحقة.</numerusform>
            <numerusform>صار %n توقيع بلا اسم، ولن تعيد %1 أي قائمة لاحقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgets one person in every campaign; their signatures stay as figures alone.</source>
        <translation>يمحو بيانات شخص واحد في كل الحملات؛ ولا تبقى توقيعاته إلا أرقامًا.</translation>
    </message>
    <message>
        <source>The person’s e-mail address.</source>
        <translation>عنوان البريد الإلكتروني للشخص.</translation>
    </message>
    <message>
        <source>Do not ask first.</source>
        <translation>من دون السؤال أولًا.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The mapping %1 cannot be read.</source>
        <translation>تعذّرت قراءة ملف التعيين %1.</translation>
    </message>
    <message>
        <source>Nothing was imported. Give the path of a JSON file.</source>
        <translation>لم يُستورد شيء. اذكر مسار ملف JSON.</translation>
    </message>
    <message>
        <source>A dry run: nothing was stored.</source>
        <translation>تشغيل تجريبي: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Import %1 is stored; take-back undoes it.</source>
        <translation>حُفظ الاستيراد %1؛ ويمكن التراجع عنه بالأمر take-back.</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 known, %4 duplicates, %5 rejected.</source>
        <translation>الصفوف: %1. الجديدة: %2، والمعروفة: %3، والمكرّرة: %4، والمرفوضة: %5.</translation>
    </message>
    <message>
        <source>Brings a list of signatures into a campaign.</source>
        <translation>يُدخل قائمة توقيعات في حملة.</translation>
    </message>
    <message>
        <source>Which column holds what: {&quot;columns&quot;: {&quot;Courriel&quot;: &quot;email&quot;}}.</source>
        <translation>ما يحتويه كل عمود: ‎{&quot;columns&quot;: {&quot;Courriel&quot;: &quot;email&quot;}}‎.</translation>
    </message>
    <message>
        <source>Say what would happen, and store nothing.</source>
        <translation>عرض ما سيحدث من دون حفظ شيء.</translation>
    </message>
    <message>
        <source>--map and --preset both say which column holds what; nothing was imported.</source>
        <translation>الخياران ‎--map‎ و‎--preset‎ يحدّد كلاهما ما يحتويه كل عمود؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>اذكر واحدًا منهما فقط.</translation>
    </message>
    <message>
        <source>--table takes a number from 1 on.</source>
        <translation>الخيار ‎--table‎ يأخذ عددًا بدءًا من 1.</translation>
    </message>
    <message>
        <source>%1 rows were taken with a warning; %2 consents change.</source>
        <translation>الصفوف المقبولة مع تحذير: %1؛ والموافقات التي تتغيّر: %2.</translation>
    </message>
    <message>
        <source>%1 rows are likely duplicates.</source>
        <translation>الصفوف المحتمل أنها مكرّرة: %1.</translation>
    </message>
    <message>
        <source>The system whose export the file is: %1.</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>النظام الذي صُدّر منه الملف، وهو واحد من: %1.</translation>
    </message>
    <message>
        <source>The sheet of a workbook; without it the first that is shown.</source>
        <translation>ورقة العمل المطلوبة من المصنّف؛ وإن لم تُذكر فأول ورقة ظاهرة.</translation>
    </message>
    <message>
        <source>Which of several tables under one another, from 1.</source>
        <translation>أيّ جدول من عدة جداول بعضها تحت بعض، بدءًا من 1.</translation>
    </message>
    <message>
        <source>Where the rejected rows go, with their reasons, as CSV.</source>
        <translation>أين تُكتب الصفوف المرفوضة مع أسباب رفضها، بصيغة CSV.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signature(s) from %1.</source>
        <translation>
            <numerusform>لا توقيعات جديدة من %1.</numerusform>
            <numerusform>توقيع جديد واحد من %1.</numerusform>
            <numerusform>توقيعان جديدان من %1.</numerusform>
            <numerusform>%Ln توقيعات جديدة من %1.</numerusform>
            <numerusform>%Ln توقيعًا جديدًا من %1.</numerusform>
            <numerusform>%Ln توقيع جديد من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Time that is left, in minutes and seconds: &quot;0:12 left&quot;</extracomment>
        <translation>بقي %1:%2</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The row on line %1 has more than %2 cells; nothing was imported.</source>
        <translation>الصف في السطر %1 فيه خلايا أكثر من الحد، وهو %2؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The row that begins on line %1 is longer than 16 MB; nothing was imported.</source>
        <translation>الصف الذي يبدأ في السطر %1 أطول من 16 ميغابايت؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Look there for a quotation mark that is never closed, or choose other separators and quotes.</source>
        <translation>ابحث هناك عن علامة اقتباس لم تُغلق، أو اختر فواصل وعلامات اقتباس أخرى.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; nothing was imported.</source>
        <translation>الترميز «%1» غير معروف؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Choose another one, such as UTF-8 or windows-1252.</source>
        <translation>اختر ترميزًا آخر، مثل UTF-8 أو windows-1252.</translation>
    </message>
    <message>
        <source>The text could not be converted; nothing was imported.</source>
        <translation>تعذّر تحويل النص؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>No column holds the signers&apos; names; nothing was imported.</source>
        <translation>لا يحتوي أي عمود على أسماء الموقّعين؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Say in which column the first name, last name or full name is.</source>
        <translation>حدّد العمود الذي فيه الاسم الأول أو اسم العائلة أو الاسم الكامل.</translation>
    </message>
    <message>
        <source>“%1” has other columns than when it was chosen; nothing was imported.</source>
        <translation>أعمدة «%1» تختلف عمّا كانت عليه عند اختياره؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>أُلغي الاستيراد؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no file “%1”; nothing was imported.</source>
        <translation>لا يوجد ملف باسم «%1»؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>تحقّق من الاسم، أو اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file; nothing was imported.</source>
        <translation>«%1» مجلد أو جهاز وليس ملفًا؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Choose the list itself.</source>
        <translation>اختر القائمة نفسها.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; nothing was imported.</source>
        <translation>تعذّر فتح «%1»؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Close it in other programs, check that you may read it, and try again.</source>
        <translation>أغلقه في البرامج الأخرى، وتأكّد من أن لديك إذنًا بقراءته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end; nothing was imported.</source>
        <translation>تعذّرت قراءة «%1» حتى نهايته؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Check the disk or the connection to it, and try again.</source>
        <translation>تحقّق من القرص أو من الاتصال به، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The mapping is no JSON object with “columns”; nothing was imported.</source>
        <translation>ملف التعيين ليس كائن JSON فيه «columns»؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Write it like {&quot;columns&quot;: {&quot;Courriel&quot;: &quot;email&quot;}, &quot;date_order&quot;: &quot;dmy&quot;}.</source>
        <extracomment>An example of a file&apos;s content: leave the part in braces as it is.</extracomment>
        <translation>اكتبه على هذا النحو: ‎{&quot;columns&quot;: {&quot;Courriel&quot;: &quot;email&quot;}, &quot;date_order&quot;: &quot;dmy&quot;}‎.</translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that the file does not have; nothing was imported.</source>
        <translation>يذكر ملف التعيين عمودًا باسم «%1» لا يوجد في الملف؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file&apos;s columns are: %1.</source>
        <translation>أعمدة الملف هي: %1.</translation>
    </message>
    <message>
        <source>The mapping gives the column “%1” a field that does not exist; nothing was imported.</source>
        <translation>يعطي ملف التعيين العمود «%1» حقلًا غير موجود؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation>الحقول هي: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written; a file of that name is as it was.</source>
        <translation>تعذّرت كتابة «%1»؛ وإن كان هناك ملف بهذا الاسم فقد بقي كما كان.</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk, or choose another place.</source>
        <translation>تحقّق من المجلد ومن المساحة على القرص، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Saving the list was cancelled; a file of that name is as it was.</source>
        <translation>أُلغي حفظ القائمة؛ وإن كان هناك ملف بهذا الاسم فقد بقي كما كان.</translation>
    </message>
    <message>
        <source>The check was cancelled; nothing was changed.</source>
        <translation>أُلغي الفحص؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “%1” is none of %2; nothing was imported.</source>
        <translation>قيمة «%1» في ملف التعيين ليست من القيم المقبولة: %2؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “consent_inverted” or “consent_values” cannot be read; nothing was imported.</source>
        <translation>تعذّرت قراءة «consent_inverted» أو «consent_values» في ملف التعيين؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Write them like {&quot;consent_inverted&quot;: false, &quot;consent_values&quot;: {&quot;of course&quot;: true, &quot;rather not&quot;: false, &quot;?&quot;: null}}.</source>
        <extracomment>An example of a file&apos;s content: leave the part in braces as it is.</extracomment>
        <translation>اكتبهما على هذا النحو: ‎{&quot;consent_inverted&quot;: false, &quot;consent_values&quot;: {&quot;of course&quot;: true, &quot;rather not&quot;: false, &quot;?&quot;: null}}‎.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “country” is no ISO 3166 code such as CA; nothing was imported.</source>
        <translation>قيمة «country» في ملف التعيين ليست رمز بلد وفق ISO 3166 مثل CA؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; nothing was imported.</source>
        <translation>لا يوجد تعيين جاهز باسم «%1»؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The presets are: %1.</source>
        <translation>التعيينات الجاهزة هي: %1.</translation>
    </message>
    <message>
        <source>The file has none of the columns of %1; nothing was imported.</source>
        <translation>ليس في الملف أي عمود من أعمدة %1؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>“%1” is too large a web page; nothing was imported.</source>
        <translation>«%1» صفحة ويب أكبر من اللازم؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save the list as CSV (UTF-8), and import that file.</source>
        <translation>افتحها في برنامج جداول بيانات، واحفظ القائمة بصيغة CSV (UTF-8)، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read; nothing was imported.</source>
        <translation>تغيّر «%1» أثناء قراءته؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, and choose it again.</source>
        <translation>انتظر حتى ينتهي البرنامج الذي يكتبه، ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not complete; nothing was imported.</source>
        <translation>الملف «%1» تالف أو غير مكتمل؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Get the file once more from where it came, or save it anew in the program it was made with.</source>
        <translation>احصل على الملف مرة أخرى من مصدره، أو احفظه من جديد في البرنامج الذي أُنشئ به.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password; nothing was imported.</source>
        <translation>الملف «%1» مقفل بكلمة مرور؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it without a password, and import that file.</source>
        <translation>افتحه في البرنامج الذي أُنشئ به، واحفظه من دون كلمة مرور، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than its size, which no list does; nothing was imported.</source>
        <translation>حجم «%1» بعد فك الضغط أكبر بكثير من حجمه، ولا تكون القوائم هكذا؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>If you trust the file, open it in the program it was made with, and save the list as CSV (UTF-8).</source>
        <translation>إن كنت تثق بالملف، فافتحه في البرنامج الذي أُنشئ به، واحفظ القائمة بصيغة CSV (UTF-8).</translation>
    </message>
    <message>
        <source>There is no room on the disk to unpack “%1”; nothing was imported.</source>
        <translation>لا تتسع المساحة على القرص لفك ضغط «%1»؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>وفّر مساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Look at that row in the program the file was made with.</source>
        <translation>راجع ذلك الصف في البرنامج الذي أُنشئ به الملف.</translation>
    </message>
    <message>
        <source>“%1” is an archive within an archive; nothing was imported.</source>
        <translation>«%1» أرشيف داخل أرشيف؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Unpack it, and import the list that is in it.</source>
        <translation>فُك ضغطه، ثم استورد القائمة التي فيه.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>%1: an archive. %2: a file in it.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>What was pasted could not be kept; nothing was imported.</source>
        <translation>تعذّر الاحتفاظ بما لُصق؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Check the space on the disk, and try again.</source>
        <translation>تحقّق من المساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” holds no table; nothing was imported.</source>
        <translation>ليس في «%1» أي جدول؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>اختر واحدًا من هذه: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” holds no table “%2”; nothing was imported.</source>
        <translation>ليس في «%1» جدول باسم «%2»؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>“%1” holds several tables; nothing was imported.</source>
        <translation>في «%1» عدة جداول؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”; nothing was imported.</source>
        <translation>ليس في «%1» ورقة عمل باسم «%2»؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>“%1” has no sheet with a table; nothing was imported.</source>
        <translation>ليس في «%1» ورقة عمل فيها جدول؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Look at it in the program it was made with.</source>
        <translation>راجعه في البرنامج الذي أُنشئ به.</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>The workspace is at %1.</source>
        <translation>مساحة العمل موجودة في %1.</translation>
    </message>
    <message>
        <source>Makes a workspace.</source>
        <translation>ينشئ مساحة عمل.</translation>
    </message>
    <message>
        <source>With the example campaign, without signatures.</source>
        <translation>مع حملة المثال، من دون توقيعات.</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>This campaign has no language “%1”.</source>
        <translation>ليست «%1» من لغات هذه الحملة.</translation>
    </message>
    <message>
        <source>Its languages are: %1.</source>
        <translation>لغاتها هي: %1.</translation>
    </message>
    <message>
        <source>No kit was made: in none of the languages are all required texts written.</source>
        <translation>لم تُنشأ أي حزمة: لم تكتمل كتابة النصوص اللازمة في أي لغة.</translation>
    </message>
    <message>
        <source>The check of the campaign lists the texts that are missing.</source>
        <translation>يسرد فحص الحملة النصوص الناقصة.</translation>
    </message>
    <message>
        <source>The kit was not made, because it was cancelled. Nothing was changed.</source>
        <translation>لم تُنشأ الحزمة لأن العملية أُلغيت. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>KitCommand</name>
    <message>
        <source>The campaign has no language “%1”.</source>
        <translation>ليست «%1» من لغات الحملة.</translation>
    </message>
    <message>
        <source>No kit was built. Choose among its own languages.</source>
        <translation>لم تُنشأ أي حزمة. اختر من لغات الحملة نفسها.</translation>
    </message>
    <message>
        <source>Left out: %1, which lacks texts; “check” names them.</source>
        <translation>لم تُدرَج: %1، لنقص في نصوصها؛ والأمر «check» يذكرها.</translation>
    </message>
    <message>
        <source>Builds the whole kit of a campaign.</source>
        <translation>ينشئ حزمة الحملة كاملة.</translation>
    </message>
    <message>
        <source>The folder to build it in.</source>
        <translation>المجلد الذي تُنشأ فيه.</translation>
    </message>
    <message>
        <source>Only these languages.</source>
        <translation>هذه اللغات فقط.</translation>
    </message>
</context>
<context>
    <name>KitFolder</name>
    <message>
        <source>“%1” is a file, so no kit can be put there. It was not touched.</source>
        <translation>«%1» ملف، فلا يمكن وضع حزمة فيه. لم يُمسّ.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or does not exist yet.</source>
        <translation>اختر مجلدًا فارغًا أو غير موجود بعد.</translation>
    </message>
    <message>
        <source>The folder “%1” holds something else than a kit. It was not touched.</source>
        <translation>في المجلد «%1» شيء آخر غير حزمة. لم يُمسّ.</translation>
    </message>
    <message>
        <source>The kit in “%1” was not replaced: “%2” in it is not of its making and would be lost.</source>
        <translation>لم تُستبدل الحزمة في «%1»: فيها «%2» وهو ليس منها وكان سيُفقد.</translation>
    </message>
    <message>
        <source>Move it out of the folder, or choose another folder.</source>
        <translation>انقله إلى خارج المجلد، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No kit can be put at “%1”.</source>
        <translation>لا يمكن وضع حزمة في «%1».</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere.</source>
        <translation>«%1» رابط لا يؤدي إلى أي مكان.</translation>
    </message>
    <message>
        <source>Remove the link, or choose another folder.</source>
        <translation>أزِل الرابط، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to, so no kit was made.</source>
        <translation>لا يمكن الكتابة في المجلد «%1»، فلم تُنشأ أي حزمة.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>اختر مجلدًا من مجلداتك.</translation>
    </message>
    <message>
        <source>Another Broadside is making this kit at the moment.</source>
        <translation>نسخة أخرى من Broadside تنشئ هذه الحزمة الآن.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>أعد المحاولة بعد أن تنتهي.</translation>
    </message>
    <message>
        <source>“%1” could not be written. The kit that was there is unchanged.</source>
        <translation>تعذّرت كتابة «%1». الحزمة التي كانت هناك لم تتغيّر.</translation>
    </message>
    <message>
        <source>See whether the disk is full, then make the kit again.</source>
        <translation>تحقّق مما إذا كان القرص ممتلئًا، ثم أنشئ الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The kit in “%1” could not be replaced and is unchanged.</source>
        <translation>تعذّر استبدال الحزمة في «%1»، ولم تتغيّر.</translation>
    </message>
    <message>
        <source>Close the programs that have its files open, then make the kit again.</source>
        <translation>أغلق البرامج التي تفتح ملفاتها، ثم أنشئ الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The new kit could not be put at “%1”.</source>
        <translation>تعذّر وضع الحزمة الجديدة في «%1».</translation>
    </message>
    <message>
        <source>Choose another folder, or make the kit again.</source>
        <translation>اختر مجلدًا آخر، أو أنشئ الحزمة من جديد.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>“%1” is not a language tag.</source>
        <translation>«%1» ليس رمز لغة.</translation>
    </message>
    <message>
        <source>Write it as in “en”, “fr-CA” or “ar”.</source>
        <translation>اكتبه على نحو «en» أو «fr-CA» أو «ar».</translation>
    </message>
</context>
<context>
    <name>PanelLines</name>
    <message>
        <source>Show all %1 characters</source>
        <translation>عرض كل الأحرف (%1)</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
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
        <translation>تعذّر إنشاء ملف PDF.</translation>
    </message>
</context>
<context>
    <name>PersonCommand</name>
    <message>
        <source>Standard output holds what is held or the JSON object, not both: give --out a file&apos;s name.</source>
        <translation>المخرج القياسي يحمل البيانات المحفوظة أو كائن JSON، لا كليهما: اذكر اسم ملف بعد ‎--out‎.</translation>
    </message>
    <message>
        <source>Nothing is held of %1; %2 says so.</source>
        <translation>لا شيء محفوظ عن %1؛ والملف %2 يذكر ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) of %1, and all that belongs to them, are in %2.</source>
        <translation>
            <numerusform>لا توقيعات لـ %1 في %2.</numerusform>
            <numerusform>توقيع واحد لـ %1 وكل ما يتصل به في %2.</numerusform>
            <numerusform>توقيعان لـ %1 وكل ما يتصل بهما في %2.</numerusform>
            <numerusform>%n توقيعات لـ %1 وكل ما يتصل بها في %2.</numerusform>
            <numerusform>%n توقيعًا لـ %1 وكل ما يتصل بها في %2.</numerusform>
            <numerusform>%n توقيع لـ %1 وكل ما يتصل بها في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes all that is held of one person, in every campaign, as JSON.</source>
        <translation>يكتب كل ما هو محفوظ عن شخص واحد، في كل الحملات، بصيغة JSON.</translation>
    </message>
    <message>
        <source>The person’s e-mail address.</source>
        <translation>عنوان البريد الإلكتروني للشخص.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>الملف المراد كتابته؛ و‎-‎ للمخرج القياسي.</translation>
    </message>
</context>
<context>
    <name>PersonWork</name>
    <message>
        <source>All that is held of %1 is saved in %2.</source>
        <translation>حُفظ كل ما لدينا عن %1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>The person is forgotten. %Ln signature(s) stay, as figures without a name.</source>
        <translation>
            <numerusform>مُحيت بيانات الشخص. لم تكن له توقيعات.</numerusform>
            <numerusform>مُحيت بيانات الشخص. يبقى توقيع واحد في الأرقام بلا اسم.</numerusform>
            <numerusform>مُحيت بيانات الشخص. يبقى توقيعان في الأرقام بلا اسم.</numerusform>
            <numerusform>مُحيت بيانات الشخص. تبقى %Ln توقيعات في الأرقام بلا اسم.</numerusform>
            <numerusform>مُحيت بيانات الشخص. يبقى %Ln توقيعًا في الأرقام بلا اسم.</numerusform>
            <numerusform>مُحيت بيانات الشخص. يبقى %Ln توقيع في الأرقام بلا اسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) stand without names now. The figures are as they were.</source>
        <translation>
            <numerusform>لم يُمحَ أي اسم. الأرقام كما كانت.</numerusform>
            <numerusform>صار توقيع واحد بلا اسم. الأرقام كما كانت.</numerusform>
            <numerusform>صار توقيعان بلا اسم. الأرقام كما كانت.</numerusform>
            <numerusform>صارت %Ln توقيعات بلا أسماء. الأرقام كما كانت.</numerusform>
            <numerusform>صار %Ln توقيعًا بلا أسماء. الأرقام كما كانت.</numerusform>
            <numerusform>صار %Ln توقيع بلا أسماء. الأرقام كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is held of this person</source>
        <translation>حفظ ما لدينا عن هذا الشخص</translation>
    </message>
    <message>
        <source>Data as text (*.json)</source>
        <extracomment>A kind of file</extracomment>
        <translation>بيانات نصية ‎(*.json)</translation>
    </message>
    <message>
        <source>Saving what is held of a person</source>
        <translation>حفظ ما لدينا عن شخص</translation>
    </message>
    <message>
        <source>The person is forgotten. The signature stays, as a figure without a name.</source>
        <translation>مُحيت بيانات الشخص. يبقى التوقيع في الأرقام بلا اسم.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The campaign’s picture cannot be drawn.</source>
        <translation>تعذّر رسم صورة الحملة.</translation>
    </message>
    <message>
        <source>Choose another file: an SVG, a PNG or a JPEG.</source>
        <translation>اختر ملفًا آخر: SVG أو PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The campaign’s picture has more than 64 million pixels.</source>
        <translation>في صورة الحملة أكثر من 64 مليون بكسل.</translation>
    </message>
    <message>
        <source>Save it smaller, and choose that file.</source>
        <translation>احفظها بحجم أصغر، ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>The picture is not a readable SVG.</source>
        <translation>الصورة ليست ملف SVG قابلًا للقراءة.</translation>
    </message>
    <message>
        <source>The picture holds more than can be drawn.</source>
        <translation>في الصورة أكثر مما يمكن رسمه.</translation>
    </message>
    <message>
        <source>Save it as a PNG in your drawing program, and choose that file.</source>
        <translation>احفظها بصيغة PNG في برنامج الرسم، ثم اختر ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>الانتقال إلى المحتوى</translation>
    </message>
    <message>
        <source>Picture:</source>
        <translation>الصورة:</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>موجّهة إلى</translation>
    </message>
    <message>
        <source>What we demand</source>
        <translation>مطالبنا</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>مزيد من المعلومات</translation>
    </message>
    <message>
        <source>Your Mastodon server</source>
        <translation>خادم ماستودون الخاص بكم</translation>
    </message>
    <message>
        <source>Share on Mastodon</source>
        <translation>المشاركة على ماستودون</translation>
    </message>
    <message>
        <source>A text to copy for anywhere else</source>
        <translation>نص تنسخونه إلى أي مكان آخر</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(اختياري)</translation>
    </message>
    <message>
        <source>Why do you sign?</source>
        <translation>لماذا توقّعون؟</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>وقّعوا الآن</translation>
    </message>
    <message>
        <source>What happens with your data</source>
        <translation>ماذا يحدث لبياناتكم</translation>
    </message>
    <message numerus="yes">
        <source>%n people have signed</source>
        <translation>
            <numerusform>لم يوقّع أحد بعد</numerusform>
            <numerusform>وقّع شخص واحد</numerusform>
            <numerusform>وقّع شخصان</numerusform>
            <numerusform>وقّع %n أشخاص</numerusform>
            <numerusform>وقّع %n شخصًا</numerusform>
            <numerusform>وقّع %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign</source>
        <translation>كونوا أوّل الموقّعين</translation>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <extracomment>%1 and %2 are numbers: &quot;1,240 of 5,000 signatures&quot;</extracomment>
        <translation>التوقيعات: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more to reach our goal of %1</source>
        <translation>
            <numerusform>لم يبقَ شيء لبلوغ هدفنا: %1</numerusform>
            <numerusform>بقي توقيع واحد لبلوغ هدفنا: %1</numerusform>
            <numerusform>بقي توقيعان لبلوغ هدفنا: %1</numerusform>
            <numerusform>بقيت %n توقيعات لبلوغ هدفنا: %1</numerusform>
            <numerusform>بقي %n توقيعًا لبلوغ هدفنا: %1</numerusform>
            <numerusform>بقي %n توقيع لبلوغ هدفنا: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Our goal of %1 is reached: every further name adds weight</source>
        <translation>بلغنا هدفنا (%1)، وكل اسم جديد يزيد صوتنا قوة</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>التوقيع متاح حتى %1</translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation>أضيفوا أسماءكم</translation>
    </message>
    <message>
        <source>You will soon be able to sign here.</source>
        <translation>سيُتاح التوقيع هنا قريبًا.</translation>
    </message>
    <message>
        <source>Share this campaign</source>
        <translation>شاركوا هذه الحملة</translation>
    </message>
    <message>
        <source>You have signed</source>
        <translation>لقد وقّعتم</translation>
    </message>
    <message>
        <source>Share this campaign with your friends</source>
        <translation>شاركوا هذه الحملة مع أصدقائكم</translation>
    </message>
    <message>
        <source>Help to carry the work</source>
        <translation>ساندوا هذا العمل</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>تبرّعوا</translation>
    </message>
    <message>
        <source>Back to the signature page</source>
        <translation>العودة إلى صفحة التوقيع</translation>
    </message>
    <message>
        <source>Thank you: %1</source>
        <extracomment>%1 is the campaign&apos;s title</extracomment>
        <translation>شكرًا لكم: %1</translation>
    </message>
    <message>
        <source>Encourage your friends to do the same</source>
        <translation>شجّعوا أصدقاءكم على أن يحذوا حذوكم</translation>
    </message>
    <message>
        <source>Add your name in two minutes</source>
        <translation>أضيفوا أسماءكم في دقيقتين</translation>
    </message>
    <message>
        <source>Scan the code with your phone, or go to</source>
        <translation>امسحوا الرمز بهواتفكم، أو زوروا</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة نصية</translation>
    </message>
</context>
<context>
    <name>PieceKind</name>
    <message>
        <source>Signature page</source>
        <translation>صفحة التوقيع</translation>
    </message>
    <message>
        <source>Thank-you page</source>
        <translation>صفحة الشكر</translation>
    </message>
    <message>
        <source>Choice of language</source>
        <translation>اختيار اللغة</translation>
    </message>
    <message>
        <source>Part of the pages</source>
        <translation>جزء من الصفحات</translation>
    </message>
    <message>
        <source>Share card</source>
        <translation>بطاقة المشاركة</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>النشرة</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>“%1” in %2 is older than the text that it was translated from.</source>
        <translation>«%1» باللغة %2 أقدم من النص الذي تُرجم عنه.</translation>
    </message>
    <message>
        <source>“%1” in %2 is still a draft.</source>
        <translation>«%1» باللغة %2 ما زال مسودة.</translation>
    </message>
    <message>
        <source>“%1” in %2 has %3 characters; up to %4 fit everywhere.</source>
        <translation>عدد أحرف «%1» باللغة %2 هو %3؛ والمناسب في كل مكان حتى %4.</translation>
    </message>
    <message>
        <source>Nothing says in %1 what the picture shows, for people who do not see it.</source>
        <translation>لا يوجد وصف باللغة %1 لما تُظهره الصورة، لمن لا يراها.</translation>
    </message>
    <message>
        <source>“%1” is not written in %2, and the form asks people for their data.</source>
        <translation>«%1» غير مكتوب باللغة %2، والنموذج يطلب من الناس بياناتهم.</translation>
    </message>
    <message>
        <source>“%1” is not written in %2: nothing can be made in this language.</source>
        <translation>«%1» غير مكتوب باللغة %2: لا يمكن إنشاء شيء بهذه اللغة.</translation>
    </message>
    <message>
        <source>“%1” is not written in %2: everything in this language is left out.</source>
        <translation>«%1» غير مكتوب باللغة %2: لن يُدرَج أي شيء بهذه اللغة.</translation>
    </message>
    <message>
        <source>“%1” is not written in %2: what is made in this language goes without it.</source>
        <translation>«%1» غير مكتوب باللغة %2: سيصدر ما يُنشأ بهذه اللغة من دونه.</translation>
    </message>
    <message>
        <source>What the picture shows is given as a file name in %1.</source>
        <translation>وصف الصورة باللغة %1 مجرّد اسم ملف.</translation>
    </message>
    <message>
        <source>The campaign has no demands.</source>
        <translation>ليس للحملة مطالب.</translation>
    </message>
    <message>
        <source>The campaign has no target: nothing says who is asked.</source>
        <translation>ليس للحملة جهة مستهدفة: لا شيء يبيّن إلى من يوجَّه الطلب.</translation>
    </message>
    <message>
        <source>“%1” is not written in any language.</source>
        <translation>«%1» غير مكتوب بأي لغة.</translation>
    </message>
    <message>
        <source>No e-mail address is known for %1.</source>
        <translation>لا يُعرف عنوان بريد إلكتروني لـ%1.</translation>
    </message>
    <message>
        <source>The campaign has no language: nothing can be made.</source>
        <translation>ليس للحملة لغة: لا يمكن إنشاء شيء.</translation>
    </message>
    <message>
        <source>Broadside does not speak %1: buttons and labels will be in English.</source>
        <translation>لا يعرف Broadside اللغة %1: ستظهر الأزرار والتسميات بالإنجليزية.</translation>
    </message>
    <message>
        <source>Where the site will be published is not set: QR codes and share links need its address.</source>
        <translation>لم يُحدَّد مكان نشر الموقع: تحتاج رموز QR وروابط المشاركة إلى عنوانه.</translation>
    </message>
    <message>
        <source>Where signatures go is not set: the sign page will have no form and no button.</source>
        <translation>لم يُحدَّد إلى أين تذهب التوقيعات: لن يكون في صفحة التوقيع نموذج ولا زر.</translation>
    </message>
    <message>
        <source>The form&apos;s address does not begin with https://: what people enter could be read on the way.</source>
        <translation>عنوان النموذج لا يبدأ بـ https://‎: قد يطّلع آخرون في الطريق على ما يُدخله الناس.</translation>
    </message>
    <message>
        <source>There is a donate appeal, and no address to donate at.</source>
        <translation>هناك دعوة إلى التبرّع، ولا عنوان للتبرّع.</translation>
    </message>
    <message>
        <source>“%1” is not an address on the web.</source>
        <translation>«%1» ليس عنوانًا على الويب.</translation>
    </message>
    <message>
        <source>Nothing says which organisation runs the campaign.</source>
        <translation>لم تُذكر المنظمة التي تدير الحملة.</translation>
    </message>
    <message>
        <source>The campaign has no picture.</source>
        <translation>ليس للحملة صورة.</translation>
    </message>
    <message>
        <source>The campaign closes before it opens.</source>
        <translation>تُغلق الحملة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The campaign has no goal: pages show no progress.</source>
        <translation>ليس للحملة هدف: لن تُظهر الصفحات أي تقدّم.</translation>
    </message>
    <message>
        <source>“%1” in %2 has characters that nobody sees: %3.</source>
        <translation>«%1» بلغة %2 فيه أحرف لا يراها أحد: %3.</translation>
    </message>
    <message>
        <source>Demands written in %1: %2; in %3: %4. Both should ask for the same.</source>
        <translation>المطالب المكتوبة بلغة %1: %2؛ وبلغة %3: %4. ينبغي أن تطلب الاثنتان الأمر نفسه.</translation>
    </message>
    <message>
        <source>“%1” in %2 links to “%3”, which no reader could open.</source>
        <translation>«%1» بلغة %2 يشير إلى «%3» الذي لا يستطيع أحد فتحه.</translation>
    </message>
    <message>
        <source>“%1” in %2 links to “%3”, which does not begin with https://.</source>
        <translation>«%1» بلغة %2 يشير إلى «%3» الذي لا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>“%1” in %2: Broadside does not know the merge field {%3}.</source>
        <translation>«%1» بلغة %2: لا يعرف Broadside حقل الدمج {%3}.</translation>
    </message>
    <message>
        <source>“%1” in %2: Broadside does not know the merge field {%3}; {%4} may be meant.</source>
        <extracomment>A merge field stands in braces and is replaced by the reader&apos;s name and the like</extracomment>
        <translation>«%1» بلغة %2: لا يعرف Broadside حقل الدمج {%3}؛ لعل المقصود {%4}.</translation>
    </message>
    <message>
        <source>“%1” in %2 is the same for all readers: the merge field {%3} would not be filled in.</source>
        <translation>«%1» بلغة %2 واحد لكل القرّاء: لن يُملأ حقل الدمج {%3}.</translation>
    </message>
    <message>
        <source>“%1” in %2: the merge field {%3} has nothing to say to readers of whom it is not known; a word after “|” would.</source>
        <translation>«%1» بلغة %2: حقل الدمج {%3} لا يقول شيئًا لمن لا تُعرف بياناته؛ تسدّ ذلك كلمة بعد «|».</translation>
    </message>
    <message>
        <source>A sentence of “%1” in %2 has %3 words: shorter ones are easier to read.</source>
        <translation>جملة في «%1» بلغة %2 فيها %3 كلمة: الجمل الأقصر أيسر قراءة.</translation>
    </message>
    <message>
        <source>The sentences of “%1” in %2 have %3 words on average: under 20 read easily.</source>
        <translation>متوسط جمل «%1» بلغة %2 هو %3 كلمة: ما دون 20 يُقرأ بسهولة.</translation>
    </message>
    <message>
        <source>“%1” does not begin with https://: browsers warn people of such addresses.</source>
        <translation>«%1» لا يبدأ بـ https://: تحذّر المتصفحات الناس من هذه العناوين.</translation>
    </message>
    <message>
        <source>“%1” in %2 lacks a link that %3 has: %4.</source>
        <translation>ينقص «%1» بلغة %2 رابط موجود بلغة %3: %4.</translation>
    </message>
    <message>
        <source>“%1” in %2 has a link that %3 lacks: %4.</source>
        <translation>في «%1» بلغة %2 رابط ينقص في %3: %4.</translation>
    </message>
    <message>
        <source>“%1” in %2 lacks a number that %3 has: %4.</source>
        <translation>ينقص «%1» بلغة %2 عدد موجود بلغة %3: %4.</translation>
    </message>
    <message>
        <source>“%1” in %2 has a number that %3 lacks: %4.</source>
        <translation>في «%1» بلغة %2 عدد ينقص في %3: %4.</translation>
    </message>
    <message>
        <source>Numbers of “%1” differ: in %2 %4, in %3 %5.</source>
        <translation>أعداد «%1» مختلفة: بلغة %2 ‏%4، وبلغة %3 ‏%5.</translation>
    </message>
    <message>
        <source>“%1” in %2 does not name all that %3 names: %4.</source>
        <translation>«%1» بلغة %2 لا يذكر كل ما يذكره نص %3: %4.</translation>
    </message>
    <message>
        <source>“%1” in %2 lacks the merge field {%3}, which %4 has.</source>
        <translation>ينقص «%1» بلغة %2 حقل الدمج {%3} الموجود بلغة %4.</translation>
    </message>
    <message>
        <source>“%1” in %2 does not say “%3”, as is agreed for “%4”.</source>
        <translation>«%1» بلغة %2 لا يقول «%3»، وهو المتفق عليه لـ«%4».</translation>
    </message>
    <message>
        <source>There is a letter in %1, and nothing says how it addresses %2.</source>
        <translation>هناك رسالة بلغة %1، ولا شيء يقول كيف تخاطب %2.</translation>
    </message>
    <message>
        <source>“%1” in %2 has a word twice in a row: “%3”.</source>
        <translation>«%1» بلغة %2 فيه كلمة مكررة: «%3».</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>The address of the signature page is too long for a QR code.</source>
        <translation>عنوان صفحة التوقيع أطول من أن يتسع له رمز QR.</translation>
    </message>
    <message>
        <source>Give the campaign a shorter address.</source>
        <translation>أعطِ الحملة عنوانًا أقصر.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Alberta</source>
        <translation>ألبرتا</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>كولومبيا البريطانية</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>مانيتوبا</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>نيو برونزويك</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>نيوفاوندلاند ولابرادور</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>نوفا سكوشا</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>الأقاليم الشمالية الغربية</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>نونافوت</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>أونتاريو</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>جزيرة الأمير إدوارد</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>كيبيك</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>ساسكاتشوان</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>يوكون</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message numerus="yes">
        <source>new</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>جديد</numerusform>
            <numerusform>جديد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>جديدة</numerusform>
            <numerusform>جديدًا</numerusform>
            <numerusform>جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>معروف</numerusform>
            <numerusform>معروف</numerusform>
            <numerusform>معروفان</numerusform>
            <numerusform>معروفة</numerusform>
            <numerusform>معروفًا</numerusform>
            <numerusform>معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate(s)</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>مكرّر</numerusform>
            <numerusform>مكرّر</numerusform>
            <numerusform>مكرّران</numerusform>
            <numerusform>مكرّرة</numerusform>
            <numerusform>مكرّرًا</numerusform>
            <numerusform>مكرّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>likely duplicate(s)</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>مكرّر محتمل</numerusform>
            <numerusform>مكرّر محتمل</numerusform>
            <numerusform>مكرّران محتملان</numerusform>
            <numerusform>مكرّرة محتملة</numerusform>
            <numerusform>مكرّرًا محتملًا</numerusform>
            <numerusform>مكرّر محتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected</source>
        <extracomment>Stands under a number of rows</extracomment>
        <translation>
            <numerusform>مرفوض</numerusform>
            <numerusform>مرفوض</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>مرفوضة</numerusform>
            <numerusform>مرفوضًا</numerusform>
            <numerusform>مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a warning</source>
        <extracomment>Stands under a number of rows that are taken in with a warning</extracomment>
        <translation>
            <numerusform>مع تحذير</numerusform>
            <numerusform>مع تحذير</numerusform>
            <numerusform>مع تحذير</numerusform>
            <numerusform>مع تحذير</numerusform>
            <numerusform>مع تحذير</numerusform>
            <numerusform>مع تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent(s) that change</source>
        <extracomment>Stands under a number of consents that change</extracomment>
        <translation>
            <numerusform>موافقة تتغيّر</numerusform>
            <numerusform>موافقة تتغيّر</numerusform>
            <numerusform>موافقتان تتغيّران</numerusform>
            <numerusform>موافقات تتغيّر</numerusform>
            <numerusform>موافقة تتغيّر</numerusform>
            <numerusform>موافقة تتغيّر</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures that come in and count.</source>
        <translation>توقيعات تدخل وتُحتسب.</translation>
    </message>
    <message>
        <source>Here already from an earlier list: they stay as they are.</source>
        <translation>موجودة من قائمة سابقة: تبقى كما هي.</translation>
    </message>
    <message>
        <source>The person signed before: kept, and not counted.</source>
        <translation>وقّع الشخص من قبل: يُحفظ التوقيع ولا يُحتسب.</translation>
    </message>
    <message>
        <source>The same name and postal code as another signature: they come in and count, until somebody merges them.</source>
        <translation>لها الاسم والرمز البريدي نفسهما اللذان في توقيع آخر: تدخل وتُحتسب، إلى أن يدمجها أحد.</translation>
    </message>
    <message>
        <source>At fault, and left out. Correct them here: double-click a cell, or press F2.</source>
        <translation>فيها خطأ، وتُستبعد. صحّحها هنا: انقر خلية نقرًا مزدوجًا أو اضغط F2.</translation>
    </message>
    <message>
        <source>Odd, and taken in all the same. What is wrong can be corrected here.</source>
        <translation>فيها ما يثير الشك، ومع ذلك تُقبل. يمكن تصحيح الخطأ هنا.</translation>
    </message>
    <message>
        <source>People who answer otherwise than before. A consent that was withdrawn stays withdrawn.</source>
        <translation>أشخاص يجيبون بخلاف ما أجابوا به من قبل. الموافقة التي سُحبت تبقى مسحوبة.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>الموقّعون</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>The row has no name.</source>
        <translation>ليس في الصف اسم.</translation>
    </message>
    <message>
        <source>The e-mail address is not one.</source>
        <translation>عنوان البريد الإلكتروني غير صحيح.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>خلايا الصف أقل من خلايا صف العناوين.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>خلايا الصف أكثر من خلايا صف العناوين.</translation>
    </message>
    <message>
        <source>The date is impossible or cannot be read.</source>
        <translation>التاريخ مستحيل أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The person asked to be forgotten.</source>
        <extracomment>A signer had all that names them erased, and an older list holds them still</extracomment>
        <translation>طلب الشخص محو بياناته.</translation>
    </message>
</context>
<context>
    <name>RowWarning</name>
    <message>
        <source>The e-mail address may have a typing mistake.</source>
        <translation>قد يكون في عنوان البريد الإلكتروني خطأ كتابي.</translation>
    </message>
    <message>
        <source>The phone number is not one of its country.</source>
        <translation>رقم الهاتف ليس من أرقام بلده.</translation>
    </message>
    <message>
        <source>The postal code is not written as its country does.</source>
        <translation>الرمز البريدي غير مكتوب على طريقة بلده.</translation>
    </message>
    <message>
        <source>The postal code belongs to another province or state.</source>
        <translation>الرمز البريدي تابع لمقاطعة أو ولاية أخرى.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>التاريخ في المستقبل.</translation>
    </message>
    <message>
        <source>The date lies very far back.</source>
        <translation>التاريخ قديم جدًا.</translation>
    </message>
    <message>
        <source>The consent says neither yes nor no; it counts as never asked.</source>
        <translation>الموافقة لا تقول نعم ولا لا؛ تُعامل كأن السؤال لم يُطرح قط.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be saved.</source>
        <translation>تعذّر حفظ %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>اختر مجلدًا آخر، أو وفّر مساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذّر قراءة %1.</translation>
    </message>
    <message>
        <source>Look whether it is still there, or choose another file.</source>
        <translation>تحقّق من أنه ما زال موجودًا، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB.</source>
        <translation>حجم %1 أكبر من 20 ميغابايت.</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or take a smaller photo.</source>
        <translation>امسحه ضوئيًا بدقة أقل، أو التقط صورة أصغر.</translation>
    </message>
    <message>
        <source>%1 is no picture and no PDF.</source>
        <translation>%1 ليس صورة ولا ملف PDF.</translation>
    </message>
    <message>
        <source>Choose a photo or a scan: PNG, JPEG or PDF.</source>
        <translation>اختر صورة أو مسحًا ضوئيًا: PNG أو JPEG أو PDF.</translation>
    </message>
    <message>
        <source>Photos and scans (%1)</source>
        <extracomment>Kinds of files; the list of their endings follows</extracomment>
        <translation>صور ومستندات ممسوحة ضوئيًا (%1)</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>The title and the ask do not fit on the share card in %1.</source>
        <translation>لا تتسع بطاقة المشاركة باللغة %1 للعنوان والنداء.</translation>
    </message>
    <message>
        <source>Shorten the ask, or the title.</source>
        <translation>اختصر النداء أو العنوان.</translation>
    </message>
    <message>
        <source>The share card could not be written.</source>
        <translation>تعذّرت كتابة بطاقة المشاركة.</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>&lt; %1 %</source>
        <extracomment>Less than one per cent</extracomment>
        <translation>أقل من %1٪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>عنوان الشارع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Province, territory or state</extracomment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <extracomment>Whether the signer allowed to be written to by e-mail</extracomment>
        <translation>الموافقة على المراسلة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Signed on</source>
        <extracomment>The date, or date and time, of signing</extracomment>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a signature came from: web, paper, event</extracomment>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>SignatureSource</name>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>فيسبوك</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
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
        <translation>تيليغرام</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>Reddit</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>ماستودون</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
</context>
<context>
    <name>SignerColumn</name>
    <message>
        <source>Signed</source>
        <extracomment>Heading of a column: when somebody signed</extracomment>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Heading of a column: where a signature came from</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Heading of a column: whether somebody may be written to</extracomment>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Heading of a column: the file that a signature came from</extracomment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Heading of a column: words that the organiser put on a signature</extracomment>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>SignerExport</name>
    <message>
        <source>No column is chosen; nothing was written.</source>
        <translation>لم يُختر أي عمود؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>اختر عمودًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>SignerOrder</name>
    <message>
        <source>“%1” is no column that signatures are ordered by.</source>
        <translation>«%1» ليس عمودًا تُرتَّب التوقيعات حسبه.</translation>
    </message>
    <message>
        <source>These are: %1. A “-” in front begins with the greatest.</source>
        <translation>الأعمدة هي: %1. و«-» في أول الاسم يبدأ بالأكبر.</translation>
    </message>
</context>
<context>
    <name>SignerTexts</name>
    <message>
        <source>valid</source>
        <extracomment>The status of a signature: it counts, or it is a second one of the same person</extracomment>
        <translation>صالح</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرّر</translation>
    </message>
    <message>
        <source>given</source>
        <extracomment>Consent to e-mail</extracomment>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Consent to e-mail</extracomment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>Consent to e-mail</extracomment>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>never asked</source>
        <extracomment>Consent to e-mail</extracomment>
        <translation>لم تُطلب قط</translation>
    </message>
</context>
<context>
    <name>SignerTrait</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a signature came from</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>The file that a signature came from</extracomment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>When somebody signed</extracomment>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Whether somebody may be written to</extracomment>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Has</source>
        <extracomment>What a signature has: a comment, a phone number …</extracomment>
        <translation>فيه</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>A word that the organiser put on a signature</extracomment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Other campaign</source>
        <extracomment>Another campaign that somebody signed</extracomment>
        <translation>حملة أخرى</translation>
    </message>
    <message>
        <source>First time</source>
        <extracomment>Whether somebody signs for the first time</extracomment>
        <translation>أول مرة</translation>
    </message>
</context>
<context>
    <name>SignerWork</name>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved in %1.</source>
        <translation>
            <numerusform>لم تُحفظ أي صفوف مرفوضة في %1.</numerusform>
            <numerusform>حُفظ صف مرفوض واحد في %1.</numerusform>
            <numerusform>حُفظ صفّان مرفوضان في %1.</numerusform>
            <numerusform>حُفظت %Ln صفوف مرفوضة في %1.</numerusform>
            <numerusform>حُفظ %Ln صفًّا مرفوضًا في %1.</numerusform>
            <numerusform>حُفظ %Ln صف مرفوض في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is taken back.</source>
        <translation>تم التراجع عن استيراد %1.</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>جدول نصي ‎(*.csv)</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Saving rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
</context>
<context>
    <name>SignersCommand</name>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>لا صفوف في %1.</numerusform>
            <numerusform>صف واحد في %1.</numerusform>
            <numerusform>صفان في %1.</numerusform>
            <numerusform>%n صفوف في %1.</numerusform>
            <numerusform>%n صفًا في %1.</numerusform>
            <numerusform>%n صف في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) were left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي مكرّر.</numerusform>
            <numerusform>استُبعد توقيع مكرّر واحد.</numerusform>
            <numerusform>استُبعد توقيعان مكرّران.</numerusform>
            <numerusform>استُبعدت %n توقيعات مكرّرة.</numerusform>
            <numerusform>استُبعد %n توقيعًا مكرّرًا.</numerusform>
            <numerusform>استُبعد %n توقيع مكرّر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) were left out for want of consent.</source>
        <translation>
            <numerusform>لم يُستبعد أي توقيع لعدم الموافقة.</numerusform>
            <numerusform>استُبعد توقيع واحد لعدم الموافقة.</numerusform>
            <numerusform>استُبعد توقيعان لعدم الموافقة.</numerusform>
            <numerusform>استُبعدت %n توقيعات لعدم الموافقة.</numerusform>
            <numerusform>استُبعد %n توقيعًا لعدم الموافقة.</numerusform>
            <numerusform>استُبعد %n توقيع لعدم الموافقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stand without e-mail address and phone number, for want of consent.</source>
        <translation>
            <numerusform>لا صفوف بلا بريد إلكتروني وهاتف لعدم الموافقة.</numerusform>
            <numerusform>صف واحد بلا بريد إلكتروني ولا هاتف، لعدم الموافقة.</numerusform>
            <numerusform>صفّان بلا بريد إلكتروني ولا هاتف، لعدم الموافقة.</numerusform>
            <numerusform>%n صفوف بلا بريد إلكتروني ولا هاتف، لعدم الموافقة.</numerusform>
            <numerusform>%n صفًّا بلا بريد إلكتروني ولا هاتف، لعدم الموافقة.</numerusform>
            <numerusform>%n صف بلا بريد إلكتروني ولا هاتف، لعدم الموافقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were cut at the length that a workbook holds.</source>
        <translation>
            <numerusform>لم تُقصّ أي خلية.</numerusform>
            <numerusform>قُصّت خلية واحدة عند أقصى طول يتسع له المصنّف.</numerusform>
            <numerusform>قُصّت خليتان عند أقصى طول يتسع له المصنّف.</numerusform>
            <numerusform>قُصّت %n خلايا عند أقصى طول يتسع له المصنّف.</numerusform>
            <numerusform>قُصّت %n خلية عند أقصى طول يتسع له المصنّف.</numerusform>
            <numerusform>قُصّت %n خلية عند أقصى طول يتسع له المصنّف.</numerusform>
        </translation>
    </message>
    <message>
        <source>“signers --rejected” needs --out.</source>
        <translation>يحتاج «signers --rejected» إلى ‎--out‎.</translation>
    </message>
    <message>
        <source>--rejected takes all rejected rows as they are: leave --%1 out.</source>
        <translation>يأخذ ‎--rejected‎ كل الصفوف المرفوضة كما هي: احذف ‎--%1‎.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) are too many for one JSON object.</source>
        <translation>
            <numerusform>لا توقيعات لكائن JSON.</numerusform>
            <numerusform>توقيع واحد أكثر مما يتسع له كائن JSON واحد.</numerusform>
            <numerusform>توقيعان أكثر مما يتسع له كائن JSON واحد.</numerusform>
            <numerusform>%n توقيعات أكثر مما يتسع له كائن JSON واحد.</numerusform>
            <numerusform>%n توقيعًا أكثر مما يتسع له كائن JSON واحد.</numerusform>
            <numerusform>%n توقيع أكثر مما يتسع له كائن JSON واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --limit, or write them with --format jsonl.</source>
        <translation>أضف ‎--limit‎، أو اكتبها بـ ‎--format jsonl‎.</translation>
    </message>
    <message>
        <source>Writes a campaign&apos;s signatures: all, or those that a filter and a search take.</source>
        <translation>يكتب توقيعات حملة: كلها، أو ما يوافق التصفية والبحث.</translation>
    </message>
    <message>
        <source>“%1” is no format of a list.</source>
        <translation>«%1» ليست صيغة لقائمة.</translation>
    </message>
    <message>
        <source>These are: %1.</source>
        <translation>المتاح: %1.</translation>
    </message>
    <message>
        <source>“%1” is no column.</source>
        <translation>«%1» ليس عمودًا.</translation>
    </message>
    <message>
        <source>“%1” is no number of rows.</source>
        <translation>«%1» ليس عدد صفوف.</translation>
    </message>
    <message>
        <source>Standard output holds the list or the JSON object, not both: give --out a file&apos;s name.</source>
        <translation>المخرج القياسي يحمل القائمة أو كائن JSON، لا كليهما: اذكر اسم ملف بعد ‎--out‎.</translation>
    </message>
    <message>
        <source>The list of a system has columns of its own: leave --columns out.</source>
        <translation>لقائمة النظام أعمدتها الخاصة: احذف ‎--columns‎.</translation>
    </message>
    <message>
        <source>With --without-consent the list holds people who may not be written to: give --yes as well if that is meant.</source>
        <translation>مع ‎--without-consent‎ تضم القائمة أشخاصًا لا تجوز مراسلتهم: أضف ‎--yes‎ أيضًا إن كان هذا هو المقصود.</translation>
    </message>
    <message>
        <source>Only those that a filter takes: &apos;language:fr and not (status:duplicate or tag:&quot;to call&quot;)&apos;. It can look at %1.</source>
        <translation>ما يوافق عامل التصفية فقط: ‎&apos;language:fr and not (status:duplicate or tag:&quot;to call&quot;)&apos;‎. تمكن التصفية حسب %1.</translation>
    </message>
    <message>
        <source>Only those whose name, e-mail, city, postal code and comment have words that begin like these.</source>
        <translation>فقط من في اسمه أو بريده الإلكتروني أو مدينته أو رمزه البريدي أو تعليقه كلمات تبدأ بهذه.</translation>
    </message>
    <message>
        <source>Columns to order by, “-” for descending: signed,-name. Otherwise as they came.</source>
        <translation>أعمدة الترتيب، و«-» للترتيب التنازلي: ‎signed,-name‎. وإلا فبترتيب الوصول.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>هذا العدد على الأكثر.</translation>
    </message>
    <message>
        <source>Columns to write, in their order.</source>
        <translation>الأعمدة المراد كتابتها، بترتيبها.</translation>
    </message>
    <message>
        <source>How to write them: %1. Without it, csv.</source>
        <translation>صيغة الكتابة: %1. وإن لم تُذكر فهي csv.</translation>
    </message>
    <message>
        <source>The file to write; without it, standard output.</source>
        <translation>الملف المراد كتابته؛ وبدونه المخرج القياسي.</translation>
    </message>
    <message>
        <source>The rejected rows of imports instead, as CSV; needs --out.</source>
        <translation>الصفوف المرفوضة من عمليات الاستيراد بدل التوقيعات، بصيغة CSV؛ يحتاج إلى ‎--out‎.</translation>
    </message>
    <message>
        <source>Workbooks, CSV for Excel and lists for other systems leave out how to reach people who may not be contacted, and duplicates: not so with this. Needs --yes.</source>
        <translation>تخلو المصنّفات وملفات CSV لبرنامج Excel وقوائم الأنظمة الأخرى من وسائل الاتصال بمن لا يجوز الاتصال بهم، ومن المكرّرات؛ أما مع هذا الخيار فلا. يحتاج إلى ‎--yes‎.</translation>
    </message>
    <message>
        <source>Yes, without consent.</source>
        <translation>نعم، من دون موافقة.</translation>
    </message>
</context>
<context>
    <name>SniffCommand</name>
    <message>
        <source>The table begins on line %1; this is %2 % sure.</source>
        <translation>يبدأ الجدول في السطر %1؛ درجة التأكّد %2٪.</translation>
    </message>
    <message>
        <source>Sheets: %1.</source>
        <translation>أوراق العمل: %1.</translation>
    </message>
    <message>
        <source>Says how the table in a file is written, and where it is.</source>
        <translation>يقول كيف كُتب الجدول في الملف، وأين يوجد.</translation>
    </message>
</context>
<context>
    <name>Sniffer</name>
    <message>
        <source>tabs</source>
        <translation>علامات الجدولة</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>الفواصل المنقوطة</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>الخطوط العمودية</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>الفواصل</translation>
    </message>
    <message>
        <source>Text in %1 with a single column</source>
        <extracomment>%1: an encoding.</extracomment>
        <translation>نص بترميز %1 في عمود واحد</translation>
    </message>
    <message>
        <source>“%1” is empty; nothing was imported.</source>
        <translation>الملف «%1» فارغ؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Export the list again, or choose another file.</source>
        <translation>صدّر القائمة من جديد، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is no text table; nothing was imported.</source>
        <translation>الملف «%1» ليس جدولًا نصيًّا؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Save the list as CSV (UTF-8) in the program it comes from, and import that file.</source>
        <translation>احفظ القائمة بصيغة CSV (UTF-8) في البرنامج الذي جاءت منه، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” holds %2 tables; there is no table %3 in it.</source>
        <extracomment>%1: a file&apos;s name. %2: how many tables it has. %3: a number.</extracomment>
        <translation>عدد الجداول في «%1» هو %2؛ وليس فيه جدول رقمه %3.</translation>
    </message>
    <message>
        <source>Choose another one of its tables.</source>
        <translation>اختر جدولًا آخر من جداوله.</translation>
    </message>
    <message>
        <source>tabs, several of which are one</source>
        <translation>علامات الجدولة، وتُعدّ عدة علامات متتالية واحدة</translation>
    </message>
    <message>
        <source>the space between aligned columns</source>
        <translation>المسافات بين الأعمدة المصطفّة</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>أحرف التحكم</translation>
    </message>
    <message>
        <source>A sheet with %1 rows of data in %2 columns</source>
        <extracomment>%1: how many rows. %2: how many columns.</extracomment>
        <translation>ورقة عمل فيها بيانات: الصفوف %1، والأعمدة %2</translation>
    </message>
    <message>
        <source>Text in %1, separated by %2: %3 of %4 rows have %5 cells</source>
        <extracomment>%1: an encoding. %2: tabs, semicolons … %3 of %4 rows have %5 cells.</extracomment>
        <translation>نص بترميز %1، تفصل بين خلاياه %2: في %3 من أصل %4 من الصفوف عدد الخلايا %5</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>الأعمدة بلا أسماء</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>الصف الأول يسمّي الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s) together name the columns</source>
        <translation>
            <numerusform>لا صفوف تسمّي الأعمدة</numerusform>
            <numerusform>الصف الأول يسمّي الأعمدة</numerusform>
            <numerusform>الصفّان الأولان معًا يسمّيان الأعمدة</numerusform>
            <numerusform>أول %n صفوف معًا تسمّي الأعمدة</numerusform>
            <numerusform>أول %n صفًّا معًا تسمّي الأعمدة</numerusform>
            <numerusform>أول %n صف معًا تسمّي الأعمدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>Joins two parts of a sentence.</extracomment>
        <translation>%1؛ %2.</translation>
    </message>
    <message>
        <source>this is table %1 of %2 under one another</source>
        <translation>هذا هو الجدول %1 من %2 بعضها تحت بعض</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before it are left out</source>
        <translation>
            <numerusform>لا سطر قبله متروك</numerusform>
            <numerusform>سطر واحد قبله متروك</numerusform>
            <numerusform>سطران قبله متروكان</numerusform>
            <numerusform>%n أسطر قبله متروكة</numerusform>
            <numerusform>%n سطرًا قبله متروكة</numerusform>
            <numerusform>%n سطر قبله متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) after it are left out</source>
        <translation>
            <numerusform>لا سطر بعده متروك</numerusform>
            <numerusform>سطر واحد بعده متروك</numerusform>
            <numerusform>سطران بعده متروكان</numerusform>
            <numerusform>%n أسطر بعده متروكة</numerusform>
            <numerusform>%n سطرًا بعده متروكة</numerusform>
            <numerusform>%n سطر بعده متروك</numerusform>
        </translation>
    </message>
    <message>
        <source>its header is repeated, and read once</source>
        <translation>صف العناوين فيه مكرّر، ويُقرأ مرة واحدة</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>؛ </translation>
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
        <translation>ألاباما</translation>
    </message>
    <message>
        <source>Alaska</source>
        <translation>ألاسكا</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>أريزونا</translation>
    </message>
    <message>
        <source>Arkansas</source>
        <translation>أركنساس</translation>
    </message>
    <message>
        <source>California</source>
        <translation>كاليفورنيا</translation>
    </message>
    <message>
        <source>Colorado</source>
        <translation>كولورادو</translation>
    </message>
    <message>
        <source>Connecticut</source>
        <translation>كونيتيكت</translation>
    </message>
    <message>
        <source>Delaware</source>
        <translation>ديلاوير</translation>
    </message>
    <message>
        <source>District of Columbia</source>
        <translation>مقاطعة كولومبيا</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>فلوريدا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>هاواي</translation>
    </message>
    <message>
        <source>Idaho</source>
        <translation>آيداهو</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>إلينوي</translation>
    </message>
    <message>
        <source>Indiana</source>
        <translation>إنديانا</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>آيوا</translation>
    </message>
    <message>
        <source>Kansas</source>
        <translation>كانساس</translation>
    </message>
    <message>
        <source>Kentucky</source>
        <translation>كنتاكي</translation>
    </message>
    <message>
        <source>Louisiana</source>
        <translation>لويزيانا</translation>
    </message>
    <message>
        <source>Maine</source>
        <translation>مين</translation>
    </message>
    <message>
        <source>Maryland</source>
        <translation>ماريلاند</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>ماساتشوستس</translation>
    </message>
    <message>
        <source>Michigan</source>
        <translation>ميشيغان</translation>
    </message>
    <message>
        <source>Minnesota</source>
        <translation>مينيسوتا</translation>
    </message>
    <message>
        <source>Mississippi</source>
        <translation>ميسيسيبي</translation>
    </message>
    <message>
        <source>Missouri</source>
        <translation>ميزوري</translation>
    </message>
    <message>
        <source>Montana</source>
        <translation>مونتانا</translation>
    </message>
    <message>
        <source>Nebraska</source>
        <translation>نبراسكا</translation>
    </message>
    <message>
        <source>Nevada</source>
        <translation>نيفادا</translation>
    </message>
    <message>
        <source>New Hampshire</source>
        <translation>نيوهامبشير</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>نيوجيرسي</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>نيومكسيكو</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>نيويورك</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>كارولاينا الشمالية</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>داكوتا الشمالية</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>أوهايو</translation>
    </message>
    <message>
        <source>Oklahoma</source>
        <translation>أوكلاهوما</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>أوريغون</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>بنسلفانيا</translation>
    </message>
    <message>
        <source>Rhode Island</source>
        <translation>رود آيلاند</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>كارولاينا الجنوبية</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>داكوتا الجنوبية</translation>
    </message>
    <message>
        <source>Tennessee</source>
        <translation>تينيسي</translation>
    </message>
    <message>
        <source>Texas</source>
        <translation>تكساس</translation>
    </message>
    <message>
        <source>Utah</source>
        <translation>يوتا</translation>
    </message>
    <message>
        <source>Vermont</source>
        <translation>فيرمونت</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>فيرجينيا</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>واشنطن</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>فيرجينيا الغربية</translation>
    </message>
    <message>
        <source>Wisconsin</source>
        <translation>ويسكونسن</translation>
    </message>
    <message>
        <source>Wyoming</source>
        <translation>وايومنغ</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>بورتوريكو</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>جزر فيرجن الأمريكية</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>غوام</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>ساموا الأمريكية</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>جزر ماريانا الشمالية</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The campaign is no longer in this workspace.</source>
        <translation>لم تعد الحملة في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Choose one of the campaigns that are there.</source>
        <translation>اختر إحدى الحملات الموجودة.</translation>
    </message>
    <message>
        <source>“%1” cannot be a campaign’s short name.</source>
        <translation>لا يصلح «%1» اسمًا مختصرًا لحملة.</translation>
    </message>
    <message>
        <source>Use small letters a–z, digits and hyphens.</source>
        <translation>استخدم الأحرف الصغيرة a–z والأرقام والشرطات.</translation>
    </message>
    <message>
        <source>There is already a campaign “%1” in this workspace.</source>
        <translation>توجد حملة باسم «%1» في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Give this one another short name.</source>
        <translation>أعطِ هذه الحملة اسمًا مختصرًا آخر.</translation>
    </message>
    <message>
        <source>The campaign is no longer in this workspace. Nothing was stored.</source>
        <translation>لم تعد الحملة في مساحة العمل هذه. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There is no campaign “%1” in this workspace.</source>
        <translation>لا توجد حملة باسم «%1» في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>It holds no campaign yet.</source>
        <translation>ليس فيها أي حملة بعد.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>فيها: %1.</translation>
    </message>
    <message>
        <source>This workspace is busy with an import. Nothing was changed.</source>
        <translation>مساحة العمل هذه مشغولة باستيراد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>انتظر حتى ينتهي، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no import %1 in this workspace.</source>
        <translation>لا يوجد استيراد برقم %1 في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>It may have been taken back already; look at the list of imports.</source>
        <translation>ربما تم التراجع عنه من قبل؛ راجع قائمة عمليات الاستيراد.</translation>
    </message>
    <message>
        <source>The signature is no longer in this workspace.</source>
        <translation>لم يعد التوقيع في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Its import may have been taken back; look at the list again.</source>
        <translation>ربما تم التراجع عن استيراده؛ راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is.</source>
        <translation>الملف «%1» تالف، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Keep this file, and open your latest copy of it instead.</source>
        <translation>احتفظ بهذا الملف، وافتح أحدث نسخة لديك منه.</translation>
    </message>
    <message>
        <source>“%1” is not a Broadside workspace and was left as it is.</source>
        <translation>«%1» ليس مساحة عمل من Broadside، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Choose a file that ends in “.broadside”.</source>
        <translation>اختر ملفًا ينتهي بـ «‎.broadside».</translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or deleted while it was open. Nothing was stored.</source>
        <translation>نُقل «%1» أو استُبدل أو حُذف وهو مفتوح. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Put the file back where it was, or open it again from where it is now.</source>
        <translation>أعد الملف إلى مكانه، أو افتحه من مكانه الحالي.</translation>
    </message>
    <message>
        <source>“%1” is in use by another window or program. Nothing was changed.</source>
        <translation>«%1» مستخدَم في نافذة أخرى أو برنامج آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Wait until it is done there, or close it there, and try again.</source>
        <translation>انتظر حتى ينتهي العمل هناك أو أغلقه هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Nothing was changed.</source>
        <translation>لم تبقَ مساحة على القرص لحفظ «%1». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Free some space on that disk and try again.</source>
        <translation>وفّر بعض المساحة على ذلك القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Nothing was changed.</source>
        <translation>لا يمكن الكتابة في «%1». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>انسخه إلى مجلد من مجلداتك، ثم افتح النسخة.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>تعذّر فتح «%1».</translation>
    </message>
    <message>
        <source>Check that the file and its folder are there and that you may write to both.</source>
        <translation>تأكّد من وجود الملف ومجلده، ومن أن لديك إذنًا بالكتابة فيهما.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” could not be read or written. Nothing was changed.</source>
        <translation>تعذّرت القراءة من القرص الذي فيه «%1» أو الكتابة عليه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has room, then try again.</source>
        <translation>تأكّد من أن القرص متصل وفيه مساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer’s memory is full, and “%1” was not changed.</source>
        <translation>ذاكرة هذا الحاسوب ممتلئة، ولم يتغيّر «%1».</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>أغلق بعض البرامج، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in “%1”. Nothing was changed.</source>
        <translation>هناك نص أطول من أن يُحفظ في «%1». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Shorten the text and try again.</source>
        <translation>اختصر النص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something unexpected happened with “%1”. Nothing was changed.</source>
        <translation>حدث أمر غير متوقّع مع «%1». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Please report this, with the details.</source>
        <translation>نرجو الإبلاغ عن ذلك مع التفاصيل.</translation>
    </message>
    <message>
        <source>Taking back was cancelled. Nothing was changed.</source>
        <translation>أُلغي التراجع. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“%1” is read-only and was left as it is.</source>
        <translation>«%1» للقراءة فقط، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>“%1” is in a folder that cannot be written to, and was left as it is.</source>
        <translation>«%1» في مجلد لا يمكن الكتابة فيه، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Broadside and was left as it is.</source>
        <translation>«%1» من صنع إصدار أحدث من Broadside، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Install the newest version of Broadside and open the file with it.</source>
        <translation>ثبّت أحدث إصدار من Broadside، وافتح الملف به.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف باسم «%1».</translation>
    </message>
    <message>
        <source>Check its name, or look for where it was moved.</source>
        <translation>تحقّق من اسمه، أو ابحث عن المكان الذي نُقل إليه.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>ليس لديك إذن بقراءة «%1».</translation>
    </message>
    <message>
        <source>Ask its owner to let you read and write it.</source>
        <translation>اطلب من مالكه أن يسمح لك بقراءته والكتابة فيه.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is.</source>
        <translation>يوجد ملف باسم «%1». تُرك كما هو.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>اختر اسمًا آخر، أو افتح ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, because its folder cannot be written to.</source>
        <translation>لا يمكن إنشاء «%1»، لأن مجلده لا تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>اختر مجلدًا من مجلداتك.</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>تعذّر إنشاء «%1».</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A signature needs a name. Nothing was changed.</source>
        <translation>التوقيع يحتاج إلى اسم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Write a first name or a last name.</source>
        <translation>اكتب الاسم الأول أو اسم العائلة.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>أُلغي الاستيراد؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A signature needs a name. Nothing was stored.</source>
        <translation>التوقيع يحتاج إلى اسم. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Nothing was stored.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Mend the address, or leave it out.</source>
        <translation>صحّح العنوان، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>A count of paper signatures needs at least one. Nothing was stored.</source>
        <translation>يجب ألا يقلّ عدد التوقيعات الورقية عن واحد. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Write how many signatures were counted, or remove the count.</source>
        <translation>اكتب عدد التوقيعات المحسوبة، أو أزِل هذا العدد.</translation>
    </message>
    <message>
        <source>The scan is larger than 20 MB. Nothing was stored.</source>
        <translation>حجم الصورة الممسوحة أكبر من 20 ميغابايت. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Save it smaller, as a JPEG picture or with fewer dots an inch.</source>
        <translation>احفظها بحجم أصغر، بصيغة JPEG أو بعدد أقل من النقاط في البوصة.</translation>
    </message>
    <message>
        <source>“%1” is no country’s code. Nothing was stored.</source>
        <translation>«%1» ليس رمز بلد. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Write its two letters, such as CA, or leave it empty.</source>
        <translation>اكتب حرفي الرمز، مثل CA، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>The count of paper signatures is no longer in this workspace.</source>
        <translation>لم يعد عدد التوقيعات الورقية هذا في مساحة العمل.</translation>
    </message>
    <message>
        <source>Somebody may have removed it; look at the list again.</source>
        <translation>ربما أزاله أحد؛ راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Nothing was changed.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Write the whole address, such as name@example.org.</source>
        <translation>اكتب العنوان كاملًا، مثل name@example.org.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>أُلغيت العملية. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The campaign “%1” is still open. Nothing was changed.</source>
        <translation>الحملة «%1» ما زالت مفتوحة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Set in its settings the last day on which it was open; from the day after, it can be anonymised.</source>
        <translation>حدّد في إعداداتها آخر يوم كانت مفتوحة فيه؛ وابتداءً من اليوم التالي يمكن إزالة الأسماء منها.</translation>
    </message>
    <message>
        <source>Putting the signatures in order was cancelled.</source>
        <translation>أُلغي ترتيب التوقيعات.</translation>
    </message>
    <message>
        <source>The note is empty. Nothing was stored.</source>
        <translation>الملاحظة فارغة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>The note is no longer in this workspace.</source>
        <translation>لم تعد الملاحظة في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Somebody may have removed it; look at the signature again.</source>
        <translation>ربما أزالها أحد؛ راجع التوقيع من جديد.</translation>
    </message>
    <message>
        <source>A list needs a name. Nothing was stored.</source>
        <translation>القائمة تحتاج إلى اسم. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>أعطِها اسمًا.</translation>
    </message>
    <message>
        <source>There is no list “%1” any more.</source>
        <translation>لم تعد هناك قائمة باسم «%1».</translation>
    </message>
    <message>
        <source>Somebody may have removed it; look at the lists again.</source>
        <translation>ربما أزالها أحد؛ راجع القوائم من جديد.</translation>
    </message>
    <message>
        <source>A tag needs a name. Nothing was changed.</source>
        <translation>الوسم يحتاج إلى اسم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Write a word or two, such as “to call”.</source>
        <translation>اكتب كلمة أو كلمتين، مثل «للاتصال به».</translation>
    </message>
    <message>
        <source>It is done, but what was there before can still be read from “%1” or from the log beside it.</source>
        <translation>تمّت العملية، لكن ما كان موجودًا من قبل ما زال يمكن قراءته في «%1» أو في السجل المجاور له.</translation>
    </message>
    <message>
        <source>Close the file in other windows and programs, make sure that its disk has twice its size free, then do the same once more here.</source>
        <translation>أغلق الملف في النوافذ والبرامج الأخرى، وتأكّد من أن على قرصه مساحة تعادل ضعف حجمه، ثم كرّر العملية نفسها هنا.</translation>
    </message>
    <message>
        <source>The names of this campaign&apos;s signers were taken out for good. Nothing was stored.</source>
        <translation>أُزيلت أسماء الموقّعين على هذه الحملة نهائيًا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Make a new campaign for new signatures.</source>
        <translation>أنشئ حملة جديدة للتوقيعات الجديدة.</translation>
    </message>
    <message>
        <source>This signature has an e-mail address. Nothing was changed.</source>
        <translation>لهذا التوقيع عنوان بريد إلكتروني. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Forget the person at the address: that takes all their signatures along.</source>
        <translation>امحُ بيانات الشخص بحسب عنوانه: يشمل ذلك جميع توقيعاته.</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>Standard output holds the table or the JSON object, not both: give --out a file&apos;s name.</source>
        <translation>المخرج القياسي يحمل الجدول أو كائن JSON، لا كليهما: اذكر اسم ملف بعد ‎--out‎.</translation>
    </message>
    <message>
        <source>%1 rows in %2 columns are written.</source>
        <translation>كُتب الجدول: الصفوف %1، والأعمدة %2.</translation>
    </message>
    <message>
        <source>Writes the table in a file as CSV (RFC 4180, UTF-8), without what stands around it.</source>
        <translation>يكتب الجدول الذي في الملف بصيغة CSV (RFC 4180، UTF-8)، من دون ما يحيط به.</translation>
    </message>
    <message>
        <source>Where to write it; - for standard output.</source>
        <translation>أين يُكتب؛ و‎-‎ للمخرج القياسي.</translation>
    </message>
    <message>
        <source>Of several tables under one another, the one of this number.</source>
        <translation>الجدول الذي له هذا الرقم من عدة جداول بعضها تحت بعض.</translation>
    </message>
    <message>
        <source>The sheet of a workbook.</source>
        <translation>ورقة العمل المطلوبة من المصنّف.</translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>A quotation mark on line %1 is never closed: it was read as a plain character.</source>
        <translation>علامة الاقتباس في السطر %1 لم تُغلق: قُرئت حرفًا عاديًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) are of another encoding and were read as Windows letters, the first on line %1: see whether the names are right.</source>
        <extracomment>%1: a line&apos;s number</extracomment>
        <translation>
            <numerusform>لا أحرف بترميز آخر قُرئت كأحرف Windows، وأولها في السطر %1: تحقّق من صحة الأسماء.</numerusform>
            <numerusform>حرف واحد بترميز آخر قُرئ كحرف من أحرف Windows، وهو في السطر %1: تحقّق من صحة الأسماء.</numerusform>
            <numerusform>حرفان بترميز آخر قُرئا كحرفين من أحرف Windows، وأولهما في السطر %1: تحقّق من صحة الأسماء.</numerusform>
            <numerusform>%Ln أحرف بترميز آخر قُرئت كأحرف Windows، وأولها في السطر %1: تحقّق من صحة الأسماء.</numerusform>
            <numerusform>%Ln حرفًا بترميز آخر قُرئت كأحرف Windows، وأولها في السطر %1: تحقّق من صحة الأسماء.</numerusform>
            <numerusform>%Ln حرف بترميز آخر قُرئت كأحرف Windows، وأولها في السطر %1: تحقّق من صحة الأسماء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more of the kind.</source>
        <translation>
            <numerusform>ولا ملاحظات أخرى من هذا النوع.</numerusform>
            <numerusform>وملاحظة واحدة أخرى من هذا النوع.</numerusform>
            <numerusform>وملاحظتان أخريان من هذا النوع.</numerusform>
            <numerusform>و%Ln ملاحظات أخرى من هذا النوع.</numerusform>
            <numerusform>و%Ln ملاحظة أخرى من هذا النوع.</numerusform>
            <numerusform>و%Ln ملاحظة أخرى من هذا النوع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackCommand</name>
    <message>
        <source>“%1” is not the number of an import.</source>
        <translation>«%1» ليس رقم استيراد.</translation>
    </message>
    <message>
        <source>Import %1 (%2) is taken back: %3 signatures are gone.</source>
        <translation>تم التراجع عن الاستيراد %1 (%2). عدد التوقيعات التي أُزيلت: %3.</translation>
    </message>
    <message>
        <source>Takes an import back whole.</source>
        <translation>يتراجع عن استيراد كامل.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Petition to a government</source>
        <translation>عريضة إلى حكومة</translation>
    </message>
    <message>
        <source>Ask a minister, a parliament or a city to do something, or to stop.</source>
        <translation>اطلب من وزير أو برلمان أو مدينة أن تفعل شيئًا أو تكفّ عنه.</translation>
    </message>
    <message>
        <source>Boycott</source>
        <translation>مقاطعة</translation>
    </message>
    <message>
        <source>Buy elsewhere until a company changes, and tell it why.</source>
        <translation>الشراء من غيرها حتى تتغيّر الشركة، وإخبارها بالسبب.</translation>
    </message>
    <message>
        <source>Letter to a company</source>
        <translation>رسالة إلى شركة</translation>
    </message>
    <message>
        <source>Ask a company as its customers, with a letter that many sign.</source>
        <translation>خاطبوا شركة بصفتكم زبائنها، برسالة يوقّعها كثيرون.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Invite people to a place at a time, and know who comes.</source>
        <translation>ادعُ الناس إلى مكان في وقت، واعرف من يأتي.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>لا يوجد قالب «%1».</translation>
    </message>
    <message>
        <source>Begin with another one.</source>
        <translation>ابدأ بغيره.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>yes,y</source>
        <extracomment>What somebody types to say yes, and its first letter</extracomment>
        <translation>نعم,ن</translation>
    </message>
    <message>
        <source>%1 Type “%2” to go on: </source>
        <extracomment>%1: a question, %2: &quot;yes&quot;</extracomment>
        <translation>%1 اكتب «%2» للمتابعة: </translation>
    </message>
</context>
<context>
    <name>TextGetCommand</name>
    <message>
        <source>Shows a text of a campaign (“title”, “demand/reject”), or all texts of a language.</source>
        <translation>يعرض نصًا من حملة («title»، «demand/reject»)، أو كل نصوص لغة.</translation>
    </message>
    <message>
        <source>The language: “en”, “fr-CA”.</source>
        <translation>اللغة: «en»، «fr-CA».</translation>
    </message>
</context>
<context>
    <name>TextSetCommand</name>
    <message>
        <source>This cannot be the text of a field: %1.</source>
        <translation>لا يصلح هذا نصًا لحقل: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give another text with --text, or in UTF-8 on standard input.</source>
        <translation>لم يتغيّر شيء. أعطِ نصًا آخر بـ --text، أو بترميز UTF-8 على الدخل القياسي.</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>%1 in %2 is stored (%3).</source>
        <translation>حُفظ %1 بلغة %2 ‏(%3).</translation>
    </message>
    <message>
        <source>Writes a text of a campaign, as typing does: a new translation is a draft until it is said to be current.</source>
        <translation>يكتب نصًا من حملة كما تفعل الكتابة: الترجمة الجديدة مسودة حتى يقال إنها حديثة.</translation>
    </message>
    <message>
        <source>The language: “en”, “fr-CA”.</source>
        <translation>اللغة: «en»، «fr-CA».</translation>
    </message>
    <message>
        <source>The text; without it standard input is read, in UTF-8.</source>
        <translation>النص؛ وبدونه يُقرأ الدخل القياسي بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Says that a translation fits its source as it now stands.</source>
        <translation>يقول إن الترجمة توافق مصدرها كما هو الآن.</translation>
    </message>
</context>
<context>
    <name>TextStates</name>
    <message>
        <source>missing</source>
        <extracomment>The state of a text that nobody has written yet</extracomment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The state of a text that is begun and not finished</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>The state of a translation that fits its source</extracomment>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>The state of a translation whose source has changed since</extracomment>
        <translation>قديم</translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>The state of a text that a second person has read and found good</extracomment>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Missing: nothing is written yet.</source>
        <translation>ناقص: لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Draft: begun, and not said to be done.</source>
        <translation>مسودة: بدأت كتابته، ولم يُعلن اكتماله.</translation>
    </message>
    <message>
        <source>Current: done, and no older than its source.</source>
        <translation>محدّث: مكتمل، وليس أقدم من مصدره.</translation>
    </message>
    <message>
        <source>Stale: its source has changed since it was translated.</source>
        <translation>قديم: تغيّر مصدره بعد ترجمته.</translation>
    </message>
    <message>
        <source>Approved: somebody else has read it and said yes.</source>
        <translation>معتمد: قرأه شخص آخر ووافق عليه.</translation>
    </message>
</context>
<context>
    <name>TraitValues</name>
    <message>
        <source>until %1</source>
        <extracomment>A filter: signed on that day or before it</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A filter: signed on that day or after it</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An import&apos;s file and its day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>An import that is no longer there, by its number</extracomment>
        <translation>الاستيراد %1</translation>
    </message>
    <message>
        <source>any other campaign</source>
        <translation>أي حملة أخرى</translation>
    </message>
    <message>
        <source>may be written to</source>
        <translation>تجوز مراسلته</translation>
    </message>
    <message>
        <source>refused or withdrew</source>
        <translation>رفض أو سحب موافقته</translation>
    </message>
    <message>
        <source>likely duplicate</source>
        <translation>مكرّر محتمل</translation>
    </message>
    <message>
        <source>first signature</source>
        <translation>أول توقيع</translation>
    </message>
    <message>
        <source>signed before</source>
        <translation>وقّع من قبل</translation>
    </message>
    <message>
        <source>written in by hand</source>
        <extracomment>A signature that came with no import</extracomment>
        <translation>أُدخل يدويًا</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>not given</source>
        <extracomment>A signature that does not say it: no language, no city …</extracomment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>مع تعليق</translation>
    </message>
    <message>
        <source>with a phone number</source>
        <translation>مع رقم هاتف</translation>
    </message>
    <message>
        <source>with an e-mail address</source>
        <translation>مع عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>with an address</source>
        <translation>مع عنوان</translation>
    </message>
    <message>
        <source>with a postal code</source>
        <translation>مع رمز بريدي</translation>
    </message>
    <message>
        <source>with something odd in its row</source>
        <translation>في صفه ما يثير الانتباه</translation>
    </message>
</context>
<context>
    <name>WorkbookList</name>
    <message>
        <source>Signatures</source>
        <extracomment>The name of a workbook&apos;s sheet: at most 25 characters, and none of [ ] : * ? /  in it</extracomment>
        <translation>التوقيعات</translation>
    </message>
</context>
<context>
    <name>broadside::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New campaign…</source>
        <translation>حملة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>فتح الم&amp;ثال</translation>
    </message>
    <message>
        <source>&amp;Import signatures…</source>
        <translation>&amp;استيراد توقيعات…</translation>
    </message>
    <message>
        <source>&amp;Export kit…</source>
        <translation>&amp;تصدير الحزمة…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;حفظ الآن</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>إ&amp;غلاق مساحة العمل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;بحث في كل شيء…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>The language of the program, not of the campaign</extracomment>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>Light or dark, after the system</extracomment>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>ال&amp;حملة</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Next language</source>
        <extracomment>The next of the campaign&apos;s languages</extracomment>
        <translation>اللغة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous language</source>
        <translation>اللغة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;About Broadside</source>
        <translation>&amp;حول Broadside</translation>
    </message>
    <message>
        <source>Export &amp;texts…</source>
        <translation>تصدير ال&amp;نصوص…</translation>
    </message>
    <message>
        <source>Import te&amp;xts…</source>
        <translation>استيراد ن&amp;صوص…</translation>
    </message>
    <message>
        <source>&amp;Paste a list of signatures…</source>
        <translation>&amp;لصق قائمة توقيعات…</translation>
    </message>
</context>
<context>
    <name>broadside::AnonymisePart</name>
    <message>
        <source>A campaign without names</source>
        <translation>حملة بلا أسماء</translation>
    </message>
    <message>
        <source>Once a campaign is over, its signatures can stand without names, addresses and comments. All figures stay. It cannot be undone.</source>
        <translation>بعد انتهاء الحملة يمكن أن تبقى توقيعاتها بلا أسماء ولا عناوين ولا تعليقات. تبقى الأرقام كلها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>I have saved what I still need: the petition book, lists</source>
        <translation>حفظتُ ما لا أزال أحتاج إليه: كتاب العريضة والقوائم</translation>
    </message>
    <message>
        <source>Take the names out…</source>
        <translation>إزالة الأسماء…</translation>
    </message>
    <message>
        <source>This campaign is open until %1; it can be done after that.</source>
        <translation>هذه الحملة مفتوحة حتى %1؛ يمكن ذلك بعد هذا التاريخ.</translation>
    </message>
    <message>
        <source>This campaign has no last day. Give it one in the campaign’s settings; it can be done after that.</source>
        <translation>ليس لهذه الحملة يوم أخير. حدّده في إعدادات الحملة؛ يمكن ذلك بعده.</translation>
    </message>
    <message numerus="yes">
        <source>Take the names, addresses and comments of %Ln signature(s) out of “%1”? They cannot be brought back.</source>
        <extracomment>%1: a campaign&apos;s title</extracomment>
        <translation>
            <numerusform>هل تريد إزالة الأسماء والعناوين والتعليقات من «%1»؟ ليس فيها توقيعات.</numerusform>
            <numerusform>هل تريد إزالة الأسماء والعناوين والتعليقات من توقيع واحد في «%1»؟ لا يمكن استرجاعها.</numerusform>
            <numerusform>هل تريد إزالة الأسماء والعناوين والتعليقات من توقيعين في «%1»؟ لا يمكن استرجاعها.</numerusform>
            <numerusform>هل تريد إزالة الأسماء والعناوين والتعليقات من %Ln توقيعات في «%1»؟ لا يمكن استرجاعها.</numerusform>
            <numerusform>هل تريد إزالة الأسماء والعناوين والتعليقات من %Ln توقيعًا في «%1»؟ لا يمكن استرجاعها.</numerusform>
            <numerusform>هل تريد إزالة الأسماء والعناوين والتعليقات من %Ln توقيع في «%1»؟ لا يمكن استرجاعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Taking names out of a campaign</source>
        <translation>إزالة الأسماء من حملة</translation>
    </message>
</context>
<context>
    <name>broadside::BarList</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A value, its number of signatures and their share: &quot;French: 1,204, 44 %&quot;</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
</context>
<context>
    <name>broadside::BeginningsPopup</name>
    <message>
        <source>All but these</source>
        <translation>كل ما عداها</translation>
    </message>
    <message>
        <source>Beginnings of postal codes, with commas between them</source>
        <translation>بدايات الرموز البريدية، تفصل بينها فواصل</translation>
    </message>
</context>
<context>
    <name>broadside::CampaignSettingsDialog</name>
    <message>
        <source>Settings of the campaign</source>
        <translation>إعدادات الحملة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>E-mail for questions</source>
        <translation>البريد الإلكتروني للاستفسارات</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>تبدأ في</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>How many signatures</source>
        <translation>عدد التوقيعات</translation>
    </message>
    <message>
        <source>The form asks for a phone number</source>
        <translation>النموذج يطلب رقم هاتف</translation>
    </message>
    <message>
        <source>The form asks for a comment</source>
        <translation>النموذج يطلب تعليقًا</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Where the pages are published</source>
        <translation>مكان نشر الصفحات</translation>
    </message>
    <message>
        <source>Where the form is sent</source>
        <translation>وجهة إرسال النموذج</translation>
    </message>
    <message>
        <source>Or: signed on another page</source>
        <translation>أو: يُوقَّع في صفحة أخرى</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Organisation’s site</source>
        <translation>موقع المنظمة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>The first one that is ticked is the main language. Texts of a language that is left out are kept.</source>
        <translation>أول لغة محدَّدة هي اللغة الرئيسية. وتُحفظ نصوص اللغة التي تُستبعد.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الجهات المستهدفة</translation>
    </message>
    <message>
        <source>Who is to be moved. Their names and offices are written in Text, in every language.</source>
        <translation>من تسعى الحملة إلى إقناعهم. تُكتب أسماؤهم ومناصبهم في قسم النصوص، بكل لغة.</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>إضافة جهة مستهدفة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>صاحب الصورة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>جهة مستهدفة جديدة</translation>
    </message>
    <message>
        <source>“%1” is no web address: it begins with https:// and names a site.</source>
        <translation>«%1» ليس عنوان ويب: يبدأ العنوان بـ ‎https://‎ ويسمّي موقعًا.</translation>
    </message>
    <message>
        <source>“%1” is no date: write year, month and day as in 2026-03-01.</source>
        <translation>«%1» ليس تاريخًا: اكتب السنة والشهر واليوم، مثل 2026-03-01.</translation>
    </message>
    <message>
        <source>The campaign closes before it opens.</source>
        <translation>الحملة تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The goal is a number of signatures, such as 5000.</source>
        <translation>الهدف عدد من التوقيعات، مثل 5000.</translation>
    </message>
    <message>
        <source>A campaign has at least one language.</source>
        <translation>للحملة لغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>صور (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This picture cannot be used: it must be an SVG, PNG or JPEG file of at most 8 MB.</source>
        <translation>لا يمكن استخدام هذه الصورة: يجب أن تكون ملف SVG أو PNG أو JPEG لا يتجاوز 8 MB.</translation>
    </message>
    <message>
        <source>The campaign has no picture.</source>
        <translation>ليس للحملة صورة.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>Tag of another language</source>
        <translation>رمز لغة أخرى</translation>
    </message>
    <message>
        <source>Another language by its tag, such as oj-Cans</source>
        <translation>لغة أخرى برمزها، مثل oj-Cans</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>إضافة اللغة</translation>
    </message>
</context>
<context>
    <name>broadside::CheckStep</name>
    <message>
        <source>How far the check is</source>
        <translation>تقدّم الفحص</translation>
    </message>
    <message>
        <source>The list could not be checked</source>
        <translation>تعذّر فحص القائمة</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>يجري فحص كل صف…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>هذا ما سيحدث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in the file. Nothing is written yet.</source>
        <translation>
            <numerusform>لا صفوف في الملف. لم يُكتب شيء بعد.</numerusform>
            <numerusform>في الملف صف واحد. لم يُكتب شيء بعد.</numerusform>
            <numerusform>في الملف صفّان. لم يُكتب شيء بعد.</numerusform>
            <numerusform>في الملف %Ln صفوف. لم يُكتب شيء بعد.</numerusform>
            <numerusform>في الملف %Ln صفًّا. لم يُكتب شيء بعد.</numerusform>
            <numerusform>في الملف %Ln صف. لم يُكتب شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>now says yes</source>
        <translation>الجواب الآن نعم</translation>
    </message>
    <message>
        <source>now says no</source>
        <translation>الجواب الآن لا</translation>
    </message>
    <message>
        <source>stays withdrawn, whatever the row says</source>
        <translation>تبقى مسحوبة، مهما قال الصف</translation>
    </message>
    <message>
        <source>Rows: %1 %2</source>
        <extracomment>A number of rows and what they are: &quot;3 rejected&quot;</extracomment>
        <translation>الصفوف: %1 %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>المعروض أول %1 من أصل %2.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: a line&apos;s number. %2: what is wrong with it</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1: a value that would be right: &quot;ada@gmail.com&quot;</extracomment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Write %1 instead</source>
        <translation>كتابة %1 بدلًا منه</translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln proposals</source>
        <translation>
            <numerusform>لا اقتراحات لقبولها</numerusform>
            <numerusform>قبول الاقتراح</numerusform>
            <numerusform>قبول الاقتراحين</numerusform>
            <numerusform>قبول كل الاقتراحات (%Ln)</numerusform>
            <numerusform>قبول كل الاقتراحات (%Ln)</numerusform>
            <numerusform>قبول كل الاقتراحات (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) corrected by hand; the file itself stays as it is.</source>
        <translation>
            <numerusform>لم يُصحّح أي صف يدويًا؛ أما الملف نفسه فيبقى كما هو.</numerusform>
            <numerusform>صُحّح صف واحد يدويًا؛ أما الملف نفسه فيبقى كما هو.</numerusform>
            <numerusform>صُحّح صفّان يدويًا؛ أما الملف نفسه فيبقى كما هو.</numerusform>
            <numerusform>صُحّحت %Ln صفوف يدويًا؛ أما الملف نفسه فيبقى كما هو.</numerusform>
            <numerusform>صُحّح %Ln صفًّا يدويًا؛ أما الملف نفسه فيبقى كما هو.</numerusform>
            <numerusform>صُحّح %Ln صف يدويًا؛ أما الملف نفسه فيبقى كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again to see whether they come in now.</source>
        <translation>افحص من جديد لترى هل تدخل الآن.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Saving rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved in %1.</source>
        <translation>
            <numerusform>لم تُحفظ أي صفوف مرفوضة في %1.</numerusform>
            <numerusform>حُفظ صف مرفوض واحد في %1.</numerusform>
            <numerusform>حُفظ صفّان مرفوضان في %1.</numerusform>
            <numerusform>حُفظت %Ln صفوف مرفوضة في %1.</numerusform>
            <numerusform>حُفظ %Ln صفًّا مرفوضًا في %1.</numerusform>
            <numerusform>حُفظ %Ln صف مرفوض في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::ColumnMenu</name>
    <message>
        <source>Columns as the room allows</source>
        <translation>الأعمدة بحسب المساحة المتاحة</translation>
    </message>
    <message>
        <source>Sort by %1, upwards</source>
        <extracomment>%1: a column&apos;s heading</extracomment>
        <translation>الترتيب حسب %1، تصاعديًا</translation>
    </message>
    <message>
        <source>Sort by %1, downwards</source>
        <translation>الترتيب حسب %1، تنازليًا</translation>
    </message>
    <message>
        <source>Then by %1</source>
        <extracomment>What decides where the first column is equal; %1: a column&apos;s heading</extracomment>
        <translation>ثم حسب %1</translation>
    </message>
    <message>
        <source>Turn the order of %1</source>
        <translation>عكس ترتيب %1</translation>
    </message>
    <message>
        <source>Move the column towards the start</source>
        <translation>نقل العمود نحو البداية</translation>
    </message>
    <message>
        <source>Move the column towards the end</source>
        <translation>نقل العمود نحو النهاية</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>توسيع العمود</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>تضييق العمود</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>broadside::ColumnTableModel</name>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>محتواه</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>الوجهة</translation>
    </message>
</context>
<context>
    <name>broadside::ColumnsStep</name>
    <message>
        <source>This looks like an export of %1. Change what is wrong.</source>
        <translation>يبدو هذا تصديرًا من %1. غيّر ما هو خاطئ.</translation>
    </message>
    <message>
        <source>Every signature needs a name: choose the column that holds it.</source>
        <translation>كل توقيع يحتاج إلى اسم: اختر العمود الذي يحتويه.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>Enter or F2 chooses the field that a column goes to</source>
        <translation>يُختار الحقل الذي يذهب إليه العمود بالمفتاح Enter أو F2</translation>
    </message>
    <message>
        <source>What the list does not say by itself</source>
        <translation>ما لا تقوله القائمة بنفسها</translation>
    </message>
    <message>
        <source>As last time</source>
        <extracomment>The columns go where they went in the last list of the same shape</extracomment>
        <translation>كما في المرة الماضية</translation>
    </message>
    <message>
        <source>As guessed</source>
        <extracomment>The columns go where the program guesses</extracomment>
        <translation>بحسب التخمين</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>تصدير من %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>No column goes anywhere yet</extracomment>
        <translation>لا وجهة بعد</translation>
    </message>
    <message>
        <source>As an export of %1</source>
        <extracomment>%1: another system&apos;s name</extracomment>
        <translation>على أنها تصدير من %1</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>كما في المرة الماضية</translation>
    </message>
    <message>
        <source>The columns go where they went in the last list of this shape. Change what is wrong.</source>
        <translation>تذهب الأعمدة إلى حيث ذهبت في آخر قائمة بهذا الشكل. غيّر ما هو خاطئ.</translation>
    </message>
    <message>
        <source>Guessed from the columns’ names and from what stands in them. Change what is wrong.</source>
        <translation>خُمّنت الوجهة من أسماء الأعمدة ومحتواها. غيّر ما هو خاطئ.</translation>
    </message>
    <message>
        <source>Say how the dates are meant: the list itself does not show it.</source>
        <translation>حدّد كيف تُفهم التواريخ: القائمة نفسها لا تبيّن ذلك.</translation>
    </message>
</context>
<context>
    <name>broadside::CommandSearch</name>
    <message>
        <source>Find a room, an action, a text, a campaign …</source>
        <translation>ابحث عن قسم أو إجراء أو نص أو حملة …</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>broadside::ConsentQuestion</name>
    <message>
        <source>Consent to e-mail</source>
        <translation>الموافقة على المراسلة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>A yes here is a no to e-mail</source>
        <translation>نعم هنا تعني رفض المراسلة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>These values say neither yes nor no. What do they mean?</source>
        <translation>هذه القيم لا تقول نعم ولا لا. ماذا تعني؟</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The signer may be written to</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The signer may not be written to</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>The signer was not asked whether one may write</extracomment>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>choose…</source>
        <extracomment>In a box in which nothing is chosen yet</extracomment>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>معنى «%1»</translation>
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
        <translation>البلد</translation>
    </message>
    <message>
        <source>Rows that name none are from</source>
        <translation>الصفوف التي لا تذكر بلدًا هي من</translation>
    </message>
    <message>
        <source>Country of rows that name none</source>
        <translation>بلد الصفوف التي لا تذكر بلدًا</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The country of a list&apos;s rows is not known</extracomment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>broadside::DateQuestion</name>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Order of the dates’ parts</source>
        <translation>ترتيب أجزاء التاريخ</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>اليوم، الشهر، السنة</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>الشهر، اليوم، السنة</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>السنة، الشهر، اليوم</translation>
    </message>
    <message>
        <source>They are written</source>
        <translation>تُكتب بترتيب</translation>
    </message>
    <message>
        <source>Days, as spreadsheets count them.</source>
        <translation>أيام، كما تعدّها جداول البيانات.</translation>
    </message>
    <message>
        <source>Seconds, as computers count them.</source>
        <translation>ثوانٍ، كما تعدّها الحواسيب.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«%1» هو %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read so: such rows will be rejected.</source>
        <translation>لا يمكن قراءة «%1» بهذا الترتيب: ستُرفض مثل هذه الصفوف.</translation>
    </message>
    <message>
        <source>Is “%1” %2? No date in the list shows it.</source>
        <extracomment>%1: a date as it stands in the list. %2: what it may mean, the choices joined: &quot;3 April 2021 or 4 March 2021&quot;</extracomment>
        <translation>هل «%1» هو %2؟ لا يبيّن ذلك أي تاريخ في القائمة.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>broadside::DayChart</name>
    <message numerus="yes">
        <source>%1: %n signature(s)</source>
        <extracomment>A day and its number of signatures</extracomment>
        <translation>
            <numerusform>%1: لا توقيعات</numerusform>
            <numerusform>%1: توقيع واحد</numerusform>
            <numerusform>%1: توقيعان</numerusform>
            <numerusform>%1: %n توقيعات</numerusform>
            <numerusform>%1: %n توقيعًا</numerusform>
            <numerusform>%1: %n توقيع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::DaysCard</name>
    <message>
        <source>Signatures by day</source>
        <translation>التوقيعات حسب اليوم</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Running total</source>
        <extracomment>What had come in until each day</extracomment>
        <translation>المجموع التراكمي</translation>
    </message>
    <message>
        <source>Signatures until each day</source>
        <translation>التوقيعات حتى كل يوم</translation>
    </message>
    <message>
        <source>No days are known</source>
        <translation>الأيام غير معروفة</translation>
    </message>
    <message>
        <source>None of the signatures says when it was given.</source>
        <translation>لا يذكر أي توقيع متى وُقّع.</translation>
    </message>
    <message>
        <source>No signatures yet</source>
        <translation>لا توقيعات بعد</translation>
    </message>
    <message>
        <source>The days appear here with the first signature.</source>
        <translation>تظهر الأيام هنا مع أول توقيع.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>فرديًا</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier, from %1</source>
        <extracomment>Signatures with a date that is too early for the chart; %1 is the year of the first</extracomment>
        <translation>
            <numerusform>لا توقيعات أقدم، منذ عام %1</numerusform>
            <numerusform>توقيع واحد أقدم، من عام %1</numerusform>
            <numerusform>توقيعان أقدم، منذ عام %1</numerusform>
            <numerusform>%Ln توقيعات أقدم، منذ عام %1</numerusform>
            <numerusform>%Ln توقيعًا أقدم، منذ عام %1</numerusform>
            <numerusform>%Ln توقيع أقدم، منذ عام %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated after today</source>
        <extracomment>Signatures with a date that is still to come</extracomment>
        <translation>
            <numerusform>لا توقيعات بتاريخ لاحق لليوم</numerusform>
            <numerusform>توقيع واحد بتاريخ لاحق لليوم</numerusform>
            <numerusform>توقيعان بتاريخ لاحق لليوم</numerusform>
            <numerusform>%Ln توقيعات بتاريخ لاحق لليوم</numerusform>
            <numerusform>%Ln توقيعًا بتاريخ لاحق لليوم</numerusform>
            <numerusform>%Ln توقيع بتاريخ لاحق لليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>لا توقيعات بلا تاريخ</numerusform>
            <numerusform>توقيع واحد بلا تاريخ</numerusform>
            <numerusform>توقيعان بلا تاريخ</numerusform>
            <numerusform>%Ln توقيعات بلا تاريخ</numerusform>
            <numerusform>%Ln توقيعًا بلا تاريخ</numerusform>
            <numerusform>%Ln توقيع بلا تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>broadside::DemandTools</name>
    <message>
        <source>Move this demand up</source>
        <translation>نقل هذا المطلب إلى أعلى</translation>
    </message>
    <message>
        <source>Move this demand down</source>
        <translation>نقل هذا المطلب إلى أسفل</translation>
    </message>
    <message>
        <source>Remove this demand</source>
        <translation>إزالة هذا المطلب</translation>
    </message>
</context>
<context>
    <name>broadside::DiffView</name>
    <message>
        <source>Removed: %1. Added: %2.</source>
        <translation>المحذوف: %1. المضاف: %2.</translation>
    </message>
</context>
<context>
    <name>broadside::DoneStep</name>
    <message>
        <source>Taking back %1</source>
        <translation>التراجع عن استيراد %1</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Bringing the signatures in…</source>
        <translation>يجري إدخال التوقيعات…</translation>
    </message>
    <message>
        <source>If this is stopped, everything stays as it was.</source>
        <translation>إذا أُوقف هذا، بقي كل شيء كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) came in</source>
        <translation>
            <numerusform>لم يدخل أي توقيع</numerusform>
            <numerusform>دخل توقيع واحد</numerusform>
            <numerusform>دخل توقيعان</numerusform>
            <numerusform>دخلت %Ln توقيعات</numerusform>
            <numerusform>دخل %Ln توقيعًا</numerusform>
            <numerusform>دخل %Ln توقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be taken back here, or later under Signers, Imports.</source>
        <translation>يمكن التراجع عن استيراد %1 هنا، أو لاحقًا من «الموقّعون»، «عمليات الاستيراد».</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>تم التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Everything is as it was before. The file itself was not changed.</source>
        <translation>عاد كل شيء كما كان. ولم يتغيّر الملف نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Take this import back? Its %Ln signature(s) go, and its rejected rows. The file itself stays where it is.</source>
        <translation>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ ليس فيه توقيعات، وستُزال صفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ سيُزال توقيعه الوحيد وصفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ سيُزال توقيعاه الاثنان وصفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ ستُزال منه %Ln توقيعات، وكذلك صفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ سيُزال منه %Ln توقيعًا، وكذلك صفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ سيُزال منه %Ln توقيع، وكذلك صفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were edited since, and what was changed goes as well: %1.</source>
        <extracomment>%1: people&apos;s names, separated by commas</extracomment>
        <translation>
            <numerusform>لم يُعدَّل أي منها بعد الاستيراد: %1.</numerusform>
            <numerusform>عُدّل واحد منها بعد الاستيراد، وسيُزال ما تغيّر فيه أيضًا: %1.</numerusform>
            <numerusform>عُدّل اثنان منها بعد الاستيراد، وسيُزال ما تغيّر فيهما أيضًا: %1.</numerusform>
            <numerusform>عُدّلت %Ln منها بعد الاستيراد، وسيُزال ما تغيّر فيها أيضًا: %1.</numerusform>
            <numerusform>عُدّل %Ln منها بعد الاستيراد، وسيُزال ما تغيّر فيها أيضًا: %1.</numerusform>
            <numerusform>عُدّل %Ln منها بعد الاستيراد، وسيُزال ما تغيّر فيها أيضًا: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>broadside::EntryField</name>
    <message>
        <source>Use %1</source>
        <extracomment>%1: what was likely meant, such as an e-mail address without its typing mistake</extracomment>
        <translation>استخدام %1</translation>
    </message>
</context>
<context>
    <name>broadside::ExportBriefDialog</name>
    <message>
        <source>Export texts</source>
        <translation>تصدير النصوص</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>For translators’ programs: each text beside its source, with its state and its notes.</source>
        <translation>لبرامج المترجمين: كل نص بجانب مصدره، مع حالته وملاحظاته.</translation>
    </message>
    <message>
        <source>For scripts: every text, its state and its notes.</source>
        <translation>للبرامج النصية: كل نص وحالته وملاحظاته.</translation>
    </message>
    <message>
        <source>For spreadsheets: a row a text. Save it as CSV again, in UTF-8.</source>
        <translation>لجداول البيانات: سطر لكل نص. احفظه من جديد بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>For any editor of texts. Leave the lines in &lt;!-- --&gt; as they are.</source>
        <translation>لأي محرّر نصوص. اترك الأسطر بين &lt;!-- --&gt; كما هي.</translation>
    </message>
</context>
<context>
    <name>broadside::ExportColumnList</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Tick the columns to write. Alt+Up and Alt+Down move a column.</source>
        <translation>ضع علامة أمام الأعمدة المراد كتابتها. ويُنقل العمود بـ Alt+Up وAlt+Down.</translation>
    </message>
    <message>
        <source>Drag the columns into their order, or move one by Alt+Up and Alt+Down.</source>
        <translation>اسحب الأعمدة لترتيبها، أو انقل أحدها بـ Alt+Up وAlt+Down.</translation>
    </message>
</context>
<context>
    <name>broadside::ExportLogPart</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>people without consent as well</source>
        <translation>ومن لم يوافقوا أيضًا</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Who exported what</source>
        <translation>مَن صدّر ماذا</translation>
    </message>
    <message>
        <source>No signatures of this campaign have been exported yet.</source>
        <translation>لم تُصدَّر أي توقيعات من هذه الحملة بعد.</translation>
    </message>
    <message>
        <source>Exports of this campaign</source>
        <translation>عمليات تصدير هذه الحملة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
</context>
<context>
    <name>broadside::ExportSignersDialog</name>
    <message>
        <source>For scripts and other programs.</source>
        <translation>للبرامج النصية والبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Opens in Excel as it is. An apostrophe stands before what Excel would take for a formula; Broadside takes it off again.</source>
        <translation>يُفتح في Excel كما هو. توضع فاصلة عليا قبل كل ما قد يعدّه Excel صيغة حسابية، ويزيلها Broadside عند القراءة.</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice. A comment of more than 32,767 characters is cut, and you are told.</source>
        <translation>لبرنامجَي Excel وLibreOffice. يُقتطع كل تعليق يزيد على 32,767 حرفًا، ويُعلمك البرنامج بذلك.</translation>
    </message>
    <message>
        <source>For scripts: an object a line.</source>
        <translation>للبرامج النصية: كائن في كل سطر.</translation>
    </message>
    <message>
        <source>With the columns that CiviCRM reads. It keeps who must not be written to, and not who said yes.</source>
        <translation>بالأعمدة التي يقرؤها CiviCRM. وهو يحتفظ بمن لا تجوز مراسلتهم، لا بمن وافقوا.</translation>
    </message>
    <message>
        <source>With the columns and words that %1 reads.</source>
        <extracomment>%1 is a system: &quot;Mailchimp&quot;</extracomment>
        <translation>بالأعمدة والكلمات التي يقرؤها %1.</translation>
    </message>
    <message>
        <source>Contact data of everybody</source>
        <translation>بيانات التواصل مع الجميع</translation>
    </message>
    <message>
        <source>I answer for passing them on</source>
        <translation>أتحمّل مسؤولية نقلها إلى غيري</translation>
    </message>
    <message>
        <source>Export signatures</source>
        <translation>تصدير التوقيعات</translation>
    </message>
    <message>
        <source>The list in view</source>
        <translation>القائمة المعروضة</translation>
    </message>
    <message>
        <source>All signatures of the campaign</source>
        <translation>جميع توقيعات الحملة</translation>
    </message>
    <message>
        <source>Names: “%1”</source>
        <translation>أسماء: «%1»</translation>
    </message>
    <message>
        <source>Ids for scripts: “%1”</source>
        <translation>معرّفات للبرامج النصية: «%1»</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>For which program or system the file is meant</extracomment>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Duplicates too (%L1)</source>
        <translation>مع المكرّرة (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be written.</source>
        <translation>
            <numerusform>لن يُكتب أي صف.</numerusform>
            <numerusform>سيُكتب صف واحد.</numerusform>
            <numerusform>سيُكتب صفّان.</numerusform>
            <numerusform>ستُكتب %Ln صفوف.</numerusform>
            <numerusform>سيُكتب %Ln صفًا.</numerusform>
            <numerusform>سيُكتب %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither e-mail addresses nor phone numbers are written.</source>
        <translation>لا تُكتب عناوين بريد إلكتروني ولا أرقام هواتف.</translation>
    </message>
    <message>
        <source>Everybody in the list may be contacted.</source>
        <translation>يجوز التواصل مع كل من في القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did not allow to be contacted, or withdrew it: they are left out.</source>
        <translation>
            <numerusform>لم يرفض أحد التواصل معه ولم يسحب أحد موافقته: لن يُستبعد أحد.</numerusform>
            <numerusform>شخص واحد لم يسمح بالتواصل معه أو سحب موافقته: سيُستبعد.</numerusform>
            <numerusform>شخصان لم يسمحا بالتواصل معهما أو سحبا موافقتهما: سيُستبعدان.</numerusform>
            <numerusform>%Ln أشخاص لم يسمحوا بالتواصل معهم أو سحبوا موافقتهم: سيُستبعدون.</numerusform>
            <numerusform>%Ln شخصًا لم يسمحوا بالتواصل معهم أو سحبوا موافقتهم: سيُستبعدون.</numerusform>
            <numerusform>%Ln شخص لم يسمحوا بالتواصل معهم أو سحبوا موافقتهم: سيُستبعدون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did not allow to be contacted, or withdrew it: they are written without e-mail address and phone number.</source>
        <translation>
            <numerusform>لم يرفض أحد التواصل معه ولم يسحب أحد موافقته: يُكتب الجميع كاملين.</numerusform>
            <numerusform>شخص واحد لم يسمح بالتواصل معه أو سحب موافقته: يُكتب بلا بريد إلكتروني ولا رقم هاتف.</numerusform>
            <numerusform>شخصان لم يسمحا بالتواصل معهما أو سحبا موافقتهما: يُكتبان بلا بريد إلكتروني ولا رقم هاتف.</numerusform>
            <numerusform>%Ln أشخاص لم يسمحوا بالتواصل معهم أو سحبوا موافقتهم: يُكتبون بلا بريد إلكتروني ولا رقم هاتف.</numerusform>
            <numerusform>%Ln شخصًا لم يسمحوا بالتواصل معهم أو سحبوا موافقتهم: يُكتبون بلا بريد إلكتروني ولا رقم هاتف.</numerusform>
            <numerusform>%Ln شخص لم يسمحوا بالتواصل معهم أو سحبوا موافقتهم: يُكتبون بلا بريد إلكتروني ولا رقم هاتف.</numerusform>
        </translation>
    </message>
    <message>
        <source>They did not say yes to this. To write to them, or to hand their address to others, may be against the law.</source>
        <translation>لم يوافقوا على ذلك. قد تكون مراسلتهم أو تسليم عناوينهم إلى آخرين مخالفة للقانون.</translation>
    </message>
</context>
<context>
    <name>broadside::FieldChoiceDelegate</name>
    <message>
        <source>Where “%1” goes</source>
        <translation>وجهة «%1»</translation>
    </message>
</context>
<context>
    <name>broadside::FieldHints</name>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>%1 May be left out.</source>
        <translation>%1 يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph. Headings begin with ##, entries of a list with -, and **two stars** make bold.</source>
        <translation>السطر الفارغ يبدأ فقرة جديدة. تبدأ العناوين بـ ## وعناصر القوائم بـ - أما **النجمتان** فتجعلان الخط غامقًا.</translation>
    </message>
    <message>
        <source>Its translations</source>
        <translation>ترجماته</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <extracomment>%1 is a language, %2 the state of the text in it</extracomment>
        <translation>عرض %1، %2</translation>
    </message>
</context>
<context>
    <name>broadside::FieldList</name>
    <message>
        <source>Find a field</source>
        <translation>البحث عن حقل</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Add a demand</source>
        <translation>إضافة مطلب</translation>
    </message>
</context>
<context>
    <name>broadside::FieldListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A field&apos;s name and its state, read out: &quot;Ask, stale&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>broadside::FigureCard</name>
    <message>
        <source>Save or copy “%1”</source>
        <extracomment>%1 is what a card shows: &quot;Signatures by day&quot;</extracomment>
        <translation>حفظ «%1» أو نسخه</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>حفظ أو نسخ</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>حفظ كصورة (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>حفظ كرسم (SVG)…</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>حفظ الأرقام (CSV)…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>رسوم SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>جداول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>حفظ «%1»</translation>
    </message>
</context>
<context>
    <name>broadside::FiguresView</name>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The figure is at %1.</source>
        <translation>الشكل محفوظ في %1.</translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>نُسخ «%1».</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of those one by one.</source>
        <translation>من بين التوقيعات الفردية.</translation>
    </message>
    <message>
        <source>Counted on paper</source>
        <translation>محسوبة على الورق</translation>
    </message>
    <message>
        <source>Counted, not typed in: there are no rows.</source>
        <translation>محسوبة دون إدخال: لا صفوف لها.</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>كيف وصلت التوقيعات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>يجوز التواصل معهم</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Consent to e-mail</extracomment>
        <translation>رفضوا</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسألوا</translation>
    </message>
    <message>
        <source>Withdrawn since</source>
        <translation>سحبوا موافقتهم لاحقًا</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>الموافقة على المراسلة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدد</translation>
    </message>
    <message>
        <source>Signed none of your campaigns before</source>
        <translation>لم يوقّعوا أيًا من حملاتك من قبل</translation>
    </message>
    <message>
        <source>Returning</source>
        <extracomment>People who had signed another campaign before</extracomment>
        <translation>عائدون</translation>
    </message>
    <message>
        <source>Had signed another campaign before</source>
        <translation>سبق أن وقّعوا حملة أخرى</translation>
    </message>
    <message>
        <source>New and returning</source>
        <translation>الجدد والعائدون</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكرّرة</translation>
    </message>
    <message>
        <source>Signed twice: one signature counts</source>
        <translation>وقّعوا مرتين: يُحتسب توقيع واحد</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Rows of lists that could not be taken in: see the imports</source>
        <translation>صفوف من القوائم تعذّر إدخالها: انظر عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير محتسبة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Of all rows that came in.</source>
        <translation>من بين جميع الصفوف الواردة.</translation>
    </message>
</context>
<context>
    <name>broadside::FileStep</name>
    <message>
        <source>Choose a list</source>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>How sure the program is of what it guessed about a file</extracomment>
        <translation>مؤكّد</translation>
    </message>
    <message>
        <source>The rows are as regular as a table’s</source>
        <translation>الصفوف منتظمة كما في الجداول</translation>
    </message>
    <message>
        <source>please look</source>
        <extracomment>The program is not quite sure of what it guessed</extracomment>
        <translation>يُرجى التحقّق</translation>
    </message>
    <message>
        <source>Look at the rows below before you go on</source>
        <translation>راجع الصفوف أدناه قبل المتابعة</translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>The program is not sure at all of what it guessed</extracomment>
        <translation>غير مؤكّد</translation>
    </message>
    <message>
        <source>Probably something below has to be chosen</source>
        <translation>على الأرجح يلزم اختيار شيء أدناه</translation>
    </message>
    <message>
        <source>Looking at the list</source>
        <translation>تجري معاينة القائمة</translation>
    </message>
    <message>
        <source>Tables in the archive</source>
        <translation>الجداول في الأرشيف</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>الصفوف الأولى من القائمة</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>الجداول (%1)</translation>
    </message>
    <message>
        <source>There are no cells in the clipboard.</source>
        <translation>ليس في الحافظة خلايا.</translation>
    </message>
    <message>
        <source>Select the list in the spreadsheet, with its column names, copy it, and paste it here.</source>
        <translation>حدّد القائمة في جدول البيانات مع أسماء أعمدتها، وانسخها، ثم الصقها هنا.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>قائمة ملصقة</translation>
    </message>
</context>
<context>
    <name>broadside::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what is chosen in it, read out: &quot;Province: Quebec&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: الكل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>A chip with many choices: the first ones by name, and how many more</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A filter turned around: %1 is what must not be so</extracomment>
        <translation>عدا %1</translation>
    </message>
    <message>
        <source>Delete clears it.</source>
        <translation>يمسحه المفتاح Delete.</translation>
    </message>
</context>
<context>
    <name>broadside::FilterLine</name>
    <message>
        <source>Filter as text</source>
        <translation>التصفية نصًا</translation>
    </message>
    <message>
        <source>As chips</source>
        <translation>التصفية بالشرائح</translation>
    </message>
    <message>
        <source>Chips cannot say “or”, nor “not” about several tests.</source>
        <translation>لا يمكن للشرائح التعبير عن «or»، ولا عن «not» لعدة شروط معًا.</translation>
    </message>
</context>
<context>
    <name>broadside::FindBar</name>
    <message>
        <source>Find in the brief</source>
        <translation>البحث في النصوص</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>في هذا النص</translation>
    </message>
    <message>
        <source>In this language</source>
        <translation>في هذه اللغة</translation>
    </message>
    <message>
        <source>In all languages</source>
        <translation>في كل اللغات</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %Ln مواضع</numerusform>
            <numerusform>استُبدل %Ln موضعًا</numerusform>
            <numerusform>استُبدل %Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::FindingList</name>
    <message>
        <source>Nothing to mend: the kit can go out.</source>
        <translation>لا شيء يحتاج إلى إصلاح: الحزمة جاهزة.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>ولا ملاحظات أخرى</numerusform>
            <numerusform>وملاحظة واحدة أخرى</numerusform>
            <numerusform>وملاحظتان أخريان</numerusform>
            <numerusform>و%Ln ملاحظات أخرى</numerusform>
            <numerusform>و%Ln ملاحظة أخرى</numerusform>
            <numerusform>و%Ln ملاحظة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation>انتقال إلى %1: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Where a finding about the campaign&apos;s links, dates or picture is mended</extracomment>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>broadside::FirstStart</name>
    <message>
        <source>From one brief to the whole kit</source>
        <translation>من ملف حملة واحد إلى الحزمة كاملة</translation>
    </message>
    <message>
        <source>Write a campaign in several languages side by side, hand out pages, cards and flyers, and count every signature.</source>
        <translation>اكتب الحملة بعدة لغات جنبًا إلى جنب، ووزّع صفحات وبطاقات ونشرات، واحسب كل توقيع.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>A complete campaign in English, French and Arabic, with signatures. Play with it: it is a copy of your own.</source>
        <translation>حملة كاملة بالإنجليزية والفرنسية والعربية، مع توقيعات. جرّب فيها ما تشاء: إنها نسختك الخاصة.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <source>Begin with a title and the languages that you write in. Everything else comes later.</source>
        <translation>ابدأ بعنوان وباللغات التي تكتب بها. أما الباقي فيأتي لاحقًا.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Go on with a .broadside file, yours or one that somebody sent you.</source>
        <translation>تابع العمل على ملف ‎.broadside لديك أو أرسله إليك أحد.</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>فُتحت مؤخرًا</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>What was typed could not be stored</extracomment>
        <translation>غير محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%Ln توقيعات</numerusform>
            <numerusform>%Ln توقيعًا</numerusform>
            <numerusform>%Ln توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look at before it goes out</source>
        <translation>ما ينبغي النظر فيه قبل الإطلاق</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>A task and the time that it still needs: &quot;Importing list.csv · 0:12 left&quot;</extracomment>
        <translation>%1 · بقي %2</translation>
    </message>
</context>
<context>
    <name>broadside::FormatChoices</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Western European, Windows (1252)</source>
        <translation>أوروبا الغربية، Windows ‏(1252)</translation>
    </message>
    <message>
        <source>Arabic, Windows (1256)</source>
        <translation>العربية، Windows ‏(1256)</translation>
    </message>
    <message>
        <source>Western European, old Macintosh</source>
        <translation>أوروبا الغربية، Macintosh القديم</translation>
    </message>
    <message>
        <source>Unicode (%1)</source>
        <translation>يونيكود (%1)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>How the letters of a file are stored</extracomment>
        <translation>ورقة العمل</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>الأحرف (الترميز)</translation>
    </message>
    <message>
        <source>Cells end with</source>
        <translation>تنتهي الخلايا بـ</translation>
    </message>
    <message>
        <source>namely</source>
        <extracomment>The character that separates the cells, typed</extracomment>
        <translation>وهو</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>علامات الاقتباس</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>أسماء الأعمدة</translation>
    </message>
    <message>
        <source>Begins on line</source>
        <extracomment>The line of the file on which the table begins</extracomment>
        <translation>يبدأ في السطر</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Of several tables under one another in a file</extracomment>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>إعادة التخمين</translation>
    </message>
    <message>
        <source>Forgets what was chosen here, and guesses everything anew</source>
        <translation>ينسى ما اختير هنا، ويخمّن كل شيء من جديد</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>a bar (|)</source>
        <translation>خط عمودي (|)</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>the line</source>
        <extracomment>The list has a single column</extracomment>
        <translation>نهاية السطر</translation>
    </message>
    <message>
        <source>another…</source>
        <extracomment>Something else than a comma, a semicolon …</extracomment>
        <translation>حرف آخر…</translation>
    </message>
    <message>
        <source>double (&quot;)</source>
        <translation>مزدوجة (&quot;)</translation>
    </message>
    <message>
        <source>single (&apos;)</source>
        <translation>مفردة (&apos;)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No quotation marks around cells
----------
The list has no row that names its columns</extracomment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>in one row</source>
        <translation>في صف واحد</translation>
    </message>
    <message>
        <source>in two rows</source>
        <translation>في صفّين</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln rows</source>
        <translation>
            <numerusform>في %Ln صف</numerusform>
            <numerusform>في صف واحد</numerusform>
            <numerusform>في صفّين</numerusform>
            <numerusform>في %Ln صفوف</numerusform>
            <numerusform>في %Ln صفًّا</numerusform>
            <numerusform>في %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of several tables in a file: &quot;2 of 3&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>broadside::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Names and terms that are always said the same way, in every campaign of this workspace. They are marked where they are written, and the checks say where a translation lacks one.</source>
        <translation>أسماء ومصطلحات تقال دائمًا بالصيغة نفسها في كل حملات مساحة العمل هذه. تُعلَّم حيث تُكتب، ويذكر الفحص أين تنقص ترجمةً.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>إضافة مصطلح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>broadside::GoalCard</name>
    <message>
        <source>Progress to the goal</source>
        <translation>التقدّم نحو الهدف</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <extracomment>62 % of a goal of 20,000 signatures</extracomment>
        <translation>%1٪ من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) set aside</source>
        <translation>
            <numerusform>لم يُستبعد أي مكرّر</numerusform>
            <numerusform>استُبعد توقيع مكرّر واحد</numerusform>
            <numerusform>استُبعد توقيعان مكرّران</numerusform>
            <numerusform>استُبعدت %Ln توقيعات مكرّرة</numerusform>
            <numerusform>استُبعد %Ln توقيعًا مكرّرًا</numerusform>
            <numerusform>استُبعد %Ln توقيع مكرّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be contacted</source>
        <translation>
            <numerusform>لا يمكن التواصل مع أي موقّع</numerusform>
            <numerusform>يمكن التواصل مع موقّع واحد</numerusform>
            <numerusform>يمكن التواصل مع موقّعَين اثنين</numerusform>
            <numerusform>يمكن التواصل مع %Ln موقّعين</numerusform>
            <numerusform>يمكن التواصل مع %Ln موقّعًا</numerusform>
            <numerusform>يمكن التواصل مع %Ln موقّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them on paper</source>
        <translation>
            <numerusform>لا شيء منها على الورق</numerusform>
            <numerusform>واحد منها على الورق</numerusform>
            <numerusform>اثنان منها على الورق</numerusform>
            <numerusform>%Ln منها على الورق</numerusform>
            <numerusform>%Ln منها على الورق</numerusform>
            <numerusform>%Ln منها على الورق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::GoalFigureCard</name>
    <message>
        <source>Signatures and goal</source>
        <translation>التوقيعات والهدف</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Progress to the goal</source>
        <translation>التقدّم نحو الهدف</translation>
    </message>
    <message>
        <source>%1 of the goal, %2</source>
        <extracomment>62 % of a goal of 20,000 signatures</extracomment>
        <translation>%1 من الهدف (%2)</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>فرديًا</translation>
    </message>
    <message>
        <source>Counted on paper</source>
        <translation>محسوبة على الورق</translation>
    </message>
    <message>
        <source>When the goal is reached</source>
        <translation>موعد بلوغ الهدف</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>في اليوم الأخير</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Goal reached at the earliest</source>
        <translation>أقرب موعد لبلوغ الهدف</translation>
    </message>
    <message>
        <source>Goal reached at the latest</source>
        <translation>أبعد موعد لبلوغ الهدف</translation>
    </message>
    <message>
        <source>On the last day, at least</source>
        <translation>في اليوم الأخير، على الأقل</translation>
    </message>
    <message>
        <source>On the last day, at most</source>
        <translation>في اليوم الأخير، على الأكثر</translation>
    </message>
</context>
<context>
    <name>broadside::HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>This text has not been changed since it came into the campaign.</source>
        <translation>لم يتغيّر هذا النص منذ دخل الحملة.</translation>
    </message>
    <message>
        <source>Versions of this text</source>
        <translation>إصدارات هذا النص</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذا الإصدار</translation>
    </message>
    <message>
        <source>Makes it the text again. What stands there now stays among the versions.</source>
        <translation>يجعله النص من جديد. ويبقى الحالي بين الإصدارات.</translation>
    </message>
    <message>
        <source>As it came</source>
        <extracomment>The oldest version of a text: how it was before anybody changed it</extracomment>
        <translation>كما جاء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When a version was written, and by whom</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (approved)</source>
        <extracomment>A version of a text that somebody approved</extracomment>
        <translation>%1 (معتمد)</translation>
    </message>
    <message>
        <source>The text as it stands</source>
        <translation>النص كما هو الآن</translation>
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
        <translation>استيراد نصوص</translation>
    </message>
    <message>
        <source>Texts that change</source>
        <translation>النصوص التي تتغيّر</translation>
    </message>
    <message>
        <source>What becomes of this text</source>
        <translation>ما يصير إليه هذا النص</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>ما يغيّره الملف</translation>
    </message>
    <message>
        <source>Changed there: %1. Changed on both sides: %2. The same: %3.</source>
        <translation>تغيّر هناك: %1. تغيّر في الجهتين: %2. لم يتغيّر: %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field&apos;s name and a language: &quot;Ask, French (Canada)&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Keep the text here, and the file’s as a note</source>
        <translation>إبقاء النص هنا، ونص الملف ملاحظةً</translation>
    </message>
    <message>
        <source>Take the file’s text, and keep ours as a note</source>
        <translation>أخذ نص الملف، وإبقاء نصنا ملاحظةً</translation>
    </message>
    <message>
        <source>Keep the text here</source>
        <translation>إبقاء النص هنا</translation>
    </message>
    <message>
        <source>Take the file’s text</source>
        <translation>أخذ نص الملف</translation>
    </message>
    <message>
        <source>Take the texts over</source>
        <translation>أخذ النصوص</translation>
    </message>
    <message>
        <source>Nothing in the file differs from the brief.</source>
        <translation>لا شيء في الملف يختلف عن نصوص الحملة.</translation>
    </message>
    <message>
        <source>Both sides changed this text since it was exported. Struck out: here. Underlined: there.</source>
        <translation>غيّرت الجهتان هذا النص منذ تصديره. المشطوب: هنا. المسطّر: هناك.</translation>
    </message>
    <message>
        <source>The file does not say what it began from, so that both may have changed. Struck out: here. Underlined: there.</source>
        <translation>لا يذكر الملف ما بدأ منه، فقد يكون كلاهما تغيّر. المشطوب: هنا. المسطّر: هناك.</translation>
    </message>
    <message>
        <source>The words are the same; its state or its notes change.</source>
        <translation>الكلمات نفسها؛ تتغيّر حالته أو ملاحظاته.</translation>
    </message>
    <message>
        <source>Only the file has changed this text.</source>
        <translation>الملف وحده غيّر هذا النص.</translation>
    </message>
</context>
<context>
    <name>broadside::ImportCounts</name>
    <message numerus="yes">
        <source>new</source>
        <extracomment>Stands under the number of rows</extracomment>
        <translation>
            <numerusform>جديد</numerusform>
            <numerusform>جديد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>جديدة</numerusform>
            <numerusform>جديدًا</numerusform>
            <numerusform>جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known</source>
        <translation>
            <numerusform>معروف</numerusform>
            <numerusform>معروف</numerusform>
            <numerusform>معروفان</numerusform>
            <numerusform>معروفة</numerusform>
            <numerusform>معروفًا</numerusform>
            <numerusform>معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate(s)</source>
        <translation>
            <numerusform>مكرّر</numerusform>
            <numerusform>مكرّر</numerusform>
            <numerusform>مكرّران</numerusform>
            <numerusform>مكرّرة</numerusform>
            <numerusform>مكرّرًا</numerusform>
            <numerusform>مكرّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected</source>
        <translation>
            <numerusform>مرفوض</numerusform>
            <numerusform>مرفوض</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>مرفوضة</numerusform>
            <numerusform>مرفوضًا</numerusform>
            <numerusform>مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>signatures that come in and count</source>
        <translation>توقيعات تدخل وتُحتسب</translation>
    </message>
    <message>
        <source>here already from an earlier list: left as they are</source>
        <translation>موجودة من قائمة سابقة: تُترك كما هي</translation>
    </message>
    <message>
        <source>signed a second time: kept, and not counted</source>
        <translation>توقيع ثانٍ للشخص نفسه: يُحفظ ولا يُحتسب</translation>
    </message>
    <message>
        <source>at fault: left out, and kept with the reason</source>
        <translation>فيها خطأ: تُستبعد وتُحفظ مع السبب</translation>
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
        <translation>استيراد التوقيعات</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The four steps of the import</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Something else is still at work: %1. Import when it is done.</source>
        <extracomment>%1 is the work that runs: &quot;Exporting the kit&quot;</extracomment>
        <translation>هناك عمل آخر جارٍ: %1. يمكن الاستيراد بعد انتهائه.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln signature(s)</source>
        <translation>
            <numerusform>استيراد %Ln توقيع</numerusform>
            <numerusform>استيراد توقيع واحد</numerusform>
            <numerusform>استيراد توقيعين</numerusform>
            <numerusform>استيراد %Ln توقيعات</numerusform>
            <numerusform>استيراد %Ln توقيعًا</numerusform>
            <numerusform>استيراد %Ln توقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were corrected here. Press Cancel again to leave without them.</source>
        <translation>
            <numerusform>لم يُصحّح أي صف هنا. اضغط «إلغاء» مرة أخرى للخروج.</numerusform>
            <numerusform>صُحّح صف واحد هنا. اضغط «إلغاء» مرة أخرى للخروج من دون هذا التصحيح.</numerusform>
            <numerusform>صُحّح صفّان هنا. اضغط «إلغاء» مرة أخرى للخروج من دون هذه التصحيحات.</numerusform>
            <numerusform>صُحّحت %Ln صفوف هنا. اضغط «إلغاء» مرة أخرى للخروج من دون هذه التصحيحات.</numerusform>
            <numerusform>صُحّح %Ln صفًّا هنا. اضغط «إلغاء» مرة أخرى للخروج من دون هذه التصحيحات.</numerusform>
            <numerusform>صُحّح %Ln صف هنا. اضغط «إلغاء» مرة أخرى للخروج من دون هذه التصحيحات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص من جديد</translation>
    </message>
</context>
<context>
    <name>broadside::ImportsPanel</name>
    <message>
        <source>%1 new · %2 known · %3 duplicates · %4 rejected</source>
        <extracomment>What an import brought; each number stands for rows</extracomment>
        <translation>الجديد: %1 · المعروف: %2 · المكرّر: %3 · المرفوض: %4</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>No list has been imported yet.</source>
        <translation>لم تُستورد أي قائمة بعد.</translation>
    </message>
    <message>
        <source>Show its rows</source>
        <translation>عرض صفوفه</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>Show the rows of %1</source>
        <translation>عرض صفوف %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>التراجع عن استيراد %1</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Save the rejected rows of %1</source>
        <translation>حفظ الصفوف المرفوضة من %1</translation>
    </message>
    <message numerus="yes">
        <source>Take this import back? Its %Ln signature(s) go, and its rejected rows. The file itself stays where it is.</source>
        <translation>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ ليس فيه توقيعات، وستُزال صفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ سيُزال توقيعه الوحيد وصفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ سيُزال توقيعاه الاثنان وصفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ ستُزال منه %Ln توقيعات، وكذلك صفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ سيُزال منه %Ln توقيعًا، وكذلك صفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
            <numerusform>هل تريد التراجع عن هذا الاستيراد؟ سيُزال منه %Ln توقيع، وكذلك صفوفه المرفوضة. أما الملف نفسه فيبقى في مكانه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Rejected rows…</source>
        <translation>الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Show the rejected rows of %1</source>
        <translation>عرض الصفوف المرفوضة في %1</translation>
    </message>
</context>
<context>
    <name>broadside::KeepUntilPart</name>
    <message>
        <source>How long signers are kept</source>
        <translation>مدة الاحتفاظ ببيانات الموقّعين</translation>
    </message>
    <message>
        <source>After this day their names and addresses are no longer needed: take them out then (below). Nothing happens by itself.</source>
        <translation>بعد هذا اليوم لا تبقى حاجة إلى أسمائهم وعناوينهم: أزِلها عندئذ (أدناه). لا يحدث شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Keep the signers of this campaign until</source>
        <translation>الاحتفاظ بموقّعي هذه الحملة حتى</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>الاحتفاظ حتى</translation>
    </message>
    <message>
        <source>The day has passed, and names are still kept: %1.</source>
        <translation>انقضى الموعد وما زالت الأسماء محفوظة: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>broadside::LanguageRow</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>لا ناقص</numerusform>
            <numerusform>ناقص واحد</numerusform>
            <numerusform>ناقصان</numerusform>
            <numerusform>%Ln ناقصة</numerusform>
            <numerusform>%Ln ناقصًا</numerusform>
            <numerusform>%Ln ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale</source>
        <translation>
            <numerusform>لا قديم</numerusform>
            <numerusform>قديم واحد</numerusform>
            <numerusform>قديمان</numerusform>
            <numerusform>%Ln قديمة</numerusform>
            <numerusform>%Ln قديمًا</numerusform>
            <numerusform>%Ln قديم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%Ln مسودات</numerusform>
            <numerusform>%Ln مسودة</numerusform>
            <numerusform>%Ln مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>All texts of a language are approved, or all are at least current</extracomment>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>%1: %2 % done, %3</source>
        <translation>%1: أُنجز %2٪، %3</translation>
    </message>
</context>
<context>
    <name>broadside::LanguageTab</name>
    <message>
        <source>%1, %2 %</source>
        <extracomment>A language of the campaign and how much of it is done: &quot;French (Canada), 92 %&quot;</extracomment>
        <translation>%1، %2٪</translation>
    </message>
</context>
<context>
    <name>broadside::ListTrouble</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 What you see was read before.</source>
        <translation>%1 ما تراه قُرئ قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>broadside::ListsButton</name>
    <message>
        <source>Lists</source>
        <extracomment>Searches and filters that are kept under a name</extracomment>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>القوائم المحفوظة</translation>
    </message>
    <message>
        <source>No list is saved yet</source>
        <translation>لا قوائم محفوظة بعد</translation>
    </message>
    <message>
        <source>Save what is shown as a list…</source>
        <translation>حفظ المعروض في قائمة…</translation>
    </message>
    <message>
        <source>Remove a list</source>
        <translation>إزالة قائمة</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>broadside::MainWindow</name>
    <message>
        <source>Show folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>%1 – Broadside</source>
        <translation>%1 – Broadside</translation>
    </message>
    <message>
        <source>About Broadside</source>
        <translation>حول Broadside</translation>
    </message>
    <message>
        <source>Campaigns in several languages: one brief, the whole kit, every signature counted.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>حملات بعدة لغات: ملف واحد، والحزمة كاملة، وكل توقيع محسوب.

برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Some text could not be stored yet, so the window stays open.</source>
        <translation>تعذّر حفظ بعض النص حتى الآن، لذلك تبقى النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Make room on the disk, or copy the text; it is tried again every few seconds.</source>
        <translation>وفّر مساحة على القرص أو انسخ النص؛ تُعاد المحاولة كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>الإغلاق من دونه</translation>
    </message>
    <message>
        <source>Broadside workspace (*.%1)</source>
        <translation>مساحة عمل Broadside ‏(*.%1)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Where should your copy of the example go?</source>
        <translation>أين توضع نسختك من المثال؟</translation>
    </message>
    <message>
        <source>Choose a folder for the kit</source>
        <translation>اختيار مجلد للحزمة</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>التصدير هنا</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Language of the campaign</source>
        <translation>لغة الحملة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Where should the campaign’s workspace go?</source>
        <translation>أين توضع مساحة عمل الحملة؟</translation>
    </message>
    <message>
        <source>The texts are in %1.</source>
        <translation>النصوص في %1.</translation>
    </message>
</context>
<context>
    <name>broadside::MapView</name>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%Ln توقيعات</numerusform>
            <numerusform>%Ln توقيعًا</numerusform>
            <numerusform>%Ln توقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A place, its number of signatures, and their share of all: &quot;Quebec: 5,412 signatures, 44 %&quot;</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>, %1 of them on paper</source>
        <extracomment>Follows a number of signatures</extracomment>
        <translation>، منها %1 على الورق</translation>
    </message>
    <message>
        <source>%1: no signatures</source>
        <extracomment>Of a place</extracomment>
        <translation>%1: لا توقيعات</translation>
    </message>
</context>
<context>
    <name>broadside::MemoryCard</name>
    <message>
        <source>Translated before</source>
        <extracomment>Above a sentence&apos;s translation from the translation memory</extracomment>
        <translation>تُرجم من قبل</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Puts the remembered translation into the text</extracomment>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Puts it in the place of the sentence at hand (Ctrl+Return)</source>
        <translation>يضعها مكان الجملة الحالية (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Use the remembered translation</source>
        <translation>استعمال الترجمة المحفوظة</translation>
    </message>
    <message>
        <source>Fill in all</source>
        <translation>ملء الكل</translation>
    </message>
    <message>
        <source>Every sentence of this text was translated before: take them all.</source>
        <translation>كل جملة في هذا النص تُرجمت من قبل: خذها كلها.</translation>
    </message>
    <message>
        <source>Agreed terms</source>
        <extracomment>Above the glossary&apos;s terms that the source uses</extracomment>
        <translation>مصطلحات متفق عليها</translation>
    </message>
    <message>
        <source>What differs in the source</source>
        <translation>ما يختلف في المصدر</translation>
    </message>
    <message>
        <source>Insert this term</source>
        <translation>إدراج هذا المصطلح</translation>
    </message>
</context>
<context>
    <name>broadside::NameQuestion</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>A full name, and its first and last name</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>الأسماء الكاملة</translation>
    </message>
    <message>
        <source>They begin with</source>
        <translation>تبدأ بـ</translation>
    </message>
    <message>
        <source>What full names begin with</source>
        <translation>ما تبدأ به الأسماء الكاملة</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>the family name</source>
        <translation>اسم العائلة</translation>
    </message>
</context>
<context>
    <name>broadside::NewCampaignDialog</name>
    <message>
        <source>New campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسمها؟</translation>
    </message>
    <message>
        <source>Keep the night bus</source>
        <translation>أبقوا حافلة الليل</translation>
    </message>
    <message>
        <source>Who runs it?</source>
        <translation>من يديرها؟</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>منظمتك</translation>
    </message>
    <message>
        <source>In which language do you write first?</source>
        <translation>بأي لغة تكتب أولًا؟</translation>
    </message>
    <message>
        <source>Into which languages is it translated? You can add more later.</source>
        <translation>إلى أي لغات تُترجم؟ يمكنك إضافة المزيد لاحقًا.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>إنشاء الحملة</translation>
    </message>
    <message>
        <source>What do you begin with?</source>
        <translation>بمَ تبدأ؟</translation>
    </message>
    <message>
        <source>Choose the page…</source>
        <translation>اختر الصفحة…</translation>
    </message>
    <message>
        <source>The text to begin with</source>
        <translation>النص الذي تبدأ به</translation>
    </message>
    <message>
        <source>Paste the text here</source>
        <translation>الصق النص هنا</translation>
    </message>
    <message>
        <source>What each part of the text is</source>
        <translation>ما هو كل جزء من النص</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Nothing: an empty campaign</source>
        <translation>لا شيء: حملة فارغة</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <extracomment>A kind of campaign to begin from: &quot;Template: Boycott&quot;</extracomment>
        <translation>قالب: %1</translation>
    </message>
    <message>
        <source>The campaign in view</source>
        <translation>الحملة المعروضة</translation>
    </message>
    <message>
        <source>Its texts, links and picture, without its dates and approvals.</source>
        <translation>نصوصها وروابطها وصورتها، دون تواريخها واعتماداتها.</translation>
    </message>
    <message>
        <source>A web page that you saved</source>
        <translation>صفحة ويب حفظتها</translation>
    </message>
    <message>
        <source>The page of an earlier campaign, saved from the browser as HTML.</source>
        <translation>صفحة حملة سابقة، محفوظة من المتصفح بصيغة HTML.</translation>
    </message>
    <message>
        <source>A text that you paste</source>
        <translation>نص تلصقه</translation>
    </message>
    <message>
        <source>From a document or an e-mail. Blank lines part the paragraphs.</source>
        <translation>من مستند أو بريد. تفصل الأسطر الفارغة بين الفقرات.</translation>
    </message>
    <message>
        <source>Choose a saved web page</source>
        <translation>اختر صفحة ويب محفوظة</translation>
    </message>
    <message>
        <source>Web pages (*.html *.htm *.xhtml)</source>
        <translation>صفحات ويب (*.html *.htm *.xhtml)</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB: no page is.</source>
        <translation>الملف أكبر من 32 م.ب: لا صفحة بهذا الحجم.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذّر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>There is no text in this file. Choose the page itself, saved as HTML.</source>
        <translation>لا نص في هذا الملف. اختر الصفحة نفسها محفوظةً بصيغة HTML.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>What part %1 is</source>
        <translation>ما هو الجزء %1</translation>
    </message>
</context>
<context>
    <name>broadside::NewSignaturePanel</name>
    <message>
        <source>New signature</source>
        <translation>توقيع جديد</translation>
    </message>
    <message>
        <source>Fields of the sheet</source>
        <translation>حقول الورقة</translation>
    </message>
    <message>
        <source>Which fields the sheet has, and in what order</source>
        <translation>الحقول التي في الورقة وترتيبها</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Shows the signature of a person who is in the list already</extracomment>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter: next field, and from the last one the next signature. Ctrl+Enter: store now.</source>
        <translation>يُنتقل بالمفتاح Enter إلى الحقل التالي، ومن آخر حقل إلى التوقيع التالي. Ctrl+Enter: الحفظ الآن.</translation>
    </message>
    <message>
        <source>%1 has signed already.</source>
        <translation>يوجد توقيع سابق باسم %1.</translation>
    </message>
    <message>
        <source>%1 has signed already, on %2.</source>
        <translation>يوجد توقيع سابق باسم %1، بتاريخ %2.</translation>
    </message>
    <message>
        <source>A signature needs a name.</source>
        <translation>التوقيع يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>The e-mail address is none: correct it, or leave it empty if it cannot be read.</source>
        <translation>عنوان البريد الإلكتروني غير صحيح: صحّحه، أو اتركه فارغًا إن تعذّرت قراءته.</translation>
    </message>
</context>
<context>
    <name>broadside::NotesPanel</name>
    <message>
        <source>On the whole text:</source>
        <extracomment>%1: the beginning of the paragraph that a note is about</extracomment>
        <translation>على النص كله:</translation>
    </message>
    <message>
        <source>On “%1”:</source>
        <translation>على «%1»:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nobody has remarked anything on this text in this language.</source>
        <translation>لم يلاحظ أحد شيئًا على هذا النص بهذه اللغة.</translation>
    </message>
    <message>
        <source>Put the note back</source>
        <translation>إعادة الملاحظة</translation>
    </message>
    <message>
        <source>A remark for whoever writes this text</source>
        <translation>ملاحظة لمن يكتب هذا النص</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Show the paragraph of this note</source>
        <translation>إظهار فقرة هذه الملاحظة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote a note, and when</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Takes the note away: what it asks for is done.</source>
        <translation>يزيل الملاحظة: تمّ ما تطلبه.</translation>
    </message>
</context>
<context>
    <name>broadside::NoticeBar</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies this notice and its details</source>
        <translation>ينسخ هذا الإشعار مع تفاصيله</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>broadside::OverviewRoom</name>
    <message>
        <source>Import signatures…</source>
        <translation>استيراد التوقيعات…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>قبل الإطلاق</translation>
    </message>
    <message>
        <source>Where they sign</source>
        <translation>من أين يوقّعون</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>كيف وصلت التوقيعات</translation>
    </message>
    <message>
        <source>Signatures by day</source>
        <translation>التوقيعات حسب اليوم</translation>
    </message>
    <message>
        <source>No signatures yet</source>
        <translation>لا توقيعات بعد</translation>
    </message>
    <message>
        <source>Bring in a list: CSV as your form, your spreadsheet or another system gives it.</source>
        <translation>أدخِل قائمة: CSV كما يعطيها نموذجك أو جدول بياناتك أو نظام آخر.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>تبدأ في %1</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>مفتوحة منذ %1</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>أُغلقت في %1</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>تُغلق اليوم</translation>
    </message>
    <message numerus="yes">
        <source>closes in %Ln day(s)</source>
        <translation>
            <numerusform>تُغلق اليوم</numerusform>
            <numerusform>تُغلق بعد يوم واحد</numerusform>
            <numerusform>تُغلق بعد يومين</numerusform>
            <numerusform>تُغلق بعد %Ln أيام</numerusform>
            <numerusform>تُغلق بعد %Ln يومًا</numerusform>
            <numerusform>تُغلق بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>أماكن أخرى</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>broadside::PagesRoom</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>جهاز لوحي</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A page as it looks to readers who prefer dark colours</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copies the address that this page has once the kit is published</source>
        <translation>ينسخ رابط هذه الصفحة كما سيكون بعد نشر الحزمة</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Save site…</source>
        <translation>حفظ الموقع…</translation>
    </message>
    <message>
        <source>No page in this language yet</source>
        <translation>لا صفحة بهذه اللغة بعد</translation>
    </message>
    <message>
        <source>A page needs a title, an ask, a summary, the demands, thanks and an appeal to share.</source>
        <translation>تحتاج الصفحة إلى عنوان ونداء وملخّص ومطالب وشكر ودعوة إلى المشاركة.</translation>
    </message>
    <message>
        <source>Write the texts</source>
        <translation>كتابة النصوص</translation>
    </message>
    <message>
        <source>The page in the browser</source>
        <translation>الصفحة في المتصفح</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Save the site in a folder</source>
        <translation>حفظ الموقع في مجلد</translation>
    </message>
    <message>
        <source>Saving the site</source>
        <translation>حفظ الموقع</translation>
    </message>
    <message>
        <source>The site is in %1.</source>
        <translation>الموقع موجود في %1.</translation>
    </message>
</context>
<context>
    <name>broadside::PanelHead</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%Ln توقيعات</numerusform>
            <numerusform>%Ln توقيعًا</numerusform>
            <numerusform>%Ln توقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by %1</source>
        <translation>عدّها %1</translation>
    </message>
    <message>
        <source>Open the scan %1</source>
        <translation>فتح النسخة الممسوحة %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Change the count of %1</source>
        <translation>تغيير حصيلة %1</translation>
    </message>
    <message>
        <source>Remove the count of %1</source>
        <translation>إزالة حصيلة %1</translation>
    </message>
    <message>
        <source>Remove this count, with its scan? The figures go down by %1.</source>
        <translation>هل تريد إزالة هذه الحصيلة مع نسختها الممسوحة؟ ستنقص الأرقام بمقدار %1.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
</context>
<context>
    <name>broadside::PaperForm</name>
    <message>
        <source>not known</source>
        <extracomment>No country is known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>المقاطعة أو الولاية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>من عدّها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>broadside::PaperPanel</name>
    <message>
        <source>Counted on paper</source>
        <translation>معدودة على الورق</translation>
    </message>
    <message>
        <source>Sheets that are counted and not typed in. They stand in no table, and count in every figure, apart and together.</source>
        <translation>أوراق عُدّت توقيعاتها ولم تُنقل كتابةً. لا تظهر في أي جدول، لكنها تُحتسب في كل الأرقام، منفصلةً ومجموعةً.</translation>
    </message>
    <message>
        <source>Add a count…</source>
        <translation>إضافة حصيلة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) counted on paper</source>
        <translation>
            <numerusform>لا توقيعات معدودة على الورق</numerusform>
            <numerusform>توقيع واحد معدود على الورق</numerusform>
            <numerusform>توقيعان معدودان على الورق</numerusform>
            <numerusform>%Ln توقيعات معدودة على الورق</numerusform>
            <numerusform>%Ln توقيعًا معدودًا على الورق</numerusform>
            <numerusform>%Ln توقيع معدود على الورق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::PeriodPopup</name>
    <message>
        <source>any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Those without a date</source>
        <translation>التوقيعات التي بلا تاريخ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Signed from</source>
        <translation>تاريخ التوقيع من</translation>
    </message>
    <message>
        <source>Signed to</source>
        <translation>تاريخ التوقيع إلى</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>broadside::PersonActions</name>
    <message>
        <source>This person</source>
        <extracomment>A heading: what can be done for the person who signed</extracomment>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>سحب الموافقة…</translation>
    </message>
    <message>
        <source>Nobody may write to the person any more, in any campaign.</source>
        <translation>لن يجوز لأحد أن يراسل هذا الشخص بعد الآن، في أي حملة.</translation>
    </message>
    <message>
        <source>Save what we hold…</source>
        <translation>حفظ ما لدينا عنه…</translation>
    </message>
    <message>
        <source>All that is held of the person, in one file for the person.</source>
        <translation>كل المحفوظ عن هذا الشخص، في ملف واحد يُعطى له.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Takes the person’s name and addresses out of every campaign.</source>
        <translation>يزيل اسم الشخص وعناوينه من كل الحملات.</translation>
    </message>
    <message>
        <source>Without an e-mail address, nobody can say which other signatures are this person’s.</source>
        <translation>من دون عنوان بريد إلكتروني لا يمكن معرفة أيّ التوقيعات الأخرى لهذا الشخص.</translation>
    </message>
    <message>
        <source>Nobody may write to %1 any more, in any campaign, even if a later list says yes. The signatures stay and count.</source>
        <translation>لن يجوز لأحد أن يراسل %1 بعد الآن، في أي حملة، حتى لو قالت قائمة لاحقة نعم. أما التوقيعات فتبقى وتُحتسب.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Forget the person at %1 in every campaign? Name, addresses, comments, notes and tags go, from this file and its search, and cannot be brought back. The signatures stay as figures without a name. A code made from the address stays, so that an old list does not bring the person back.</source>
        <translation>هل تريد محو بيانات صاحب العنوان %1 من كل الحملات؟ يُزال الاسم والعناوين والتعليقات والملاحظات والوسوم من هذا الملف ومن البحث فيه، ولا يمكن استرجاعها. تبقى التوقيعات أرقامًا بلا اسم. ويبقى رمز مشتق من العنوان، حتى لا تعيد قائمة قديمة هذا الشخص.</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>محو هذا الشخص</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Takes the person’s name and address out of this signature.</source>
        <translation>يزيل اسم الشخص وعنوانه من هذا التوقيع.</translation>
    </message>
    <message>
        <source>Forget who gave this signature? Name, address, comment, notes and tags go, from this file and its search, and cannot be brought back. The signature stays as a figure without a name. A code made from the name and postal code stays, so that an old list does not bring the person back.</source>
        <translation>هل تُمحى بيانات صاحب هذا التوقيع؟ يُحذف الاسم والعنوان والتعليق والملاحظات والوسوم من هذا الملف ومن البحث فيه، ولا يمكن استرجاعها. يبقى التوقيع في الأرقام بلا اسم. ويبقى رمز مشتق من الاسم والرمز البريدي كي لا تعيد قائمة قديمة هذا الشخص.</translation>
    </message>
</context>
<context>
    <name>broadside::PersonPart</name>
    <message>
        <source>One person</source>
        <translation>شخص بعينه</translation>
    </message>
    <message>
        <source>Somebody may ask what you hold of them, or to be forgotten. Find them in all campaigns:</source>
        <translation>قد يسأل شخص عمّا تحتفظ به عنه، أو يطلب محو بياناته. ابحث عنه في كل الحملات:</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Looks for a person</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find the person</source>
        <translation>البحث عن الشخص</translation>
    </message>
    <message>
        <source>Save what we hold…</source>
        <translation>حفظ ما لدينا عنه…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Nothing is held of %1.</source>
        <translation>لا شيء محفوظ عن %1.</translation>
    </message>
    <message numerus="yes">
        <source>Held of %1: %Ln signature(s).</source>
        <translation>
            <numerusform>المحفوظ عن %1: لا توقيعات.</numerusform>
            <numerusform>المحفوظ عن %1: توقيع واحد.</numerusform>
            <numerusform>المحفوظ عن %1: توقيعان.</numerusform>
            <numerusform>المحفوظ عن %1: %Ln توقيعات.</numerusform>
            <numerusform>المحفوظ عن %1: %Ln توقيعًا.</numerusform>
            <numerusform>المحفوظ عن %1: %Ln توقيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held of %1: %2 and %3.</source>
        <extracomment>%1: an e-mail address; %2: &quot;3 signatures&quot;; %3: &quot;1 rejected row&quot;</extracomment>
        <translation>المحفوظ عن %1: %2 و%3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%Ln توقيعات</numerusform>
            <numerusform>%Ln توقيعًا</numerusform>
            <numerusform>%Ln توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>لا صفوف مرفوضة</numerusform>
            <numerusform>صف مرفوض واحد</numerusform>
            <numerusform>صفّان مرفوضان</numerusform>
            <numerusform>%Ln صفوف مرفوضة</numerusform>
            <numerusform>%Ln صفًّا مرفوضًا</numerusform>
            <numerusform>%Ln صف مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the person at %1 in every campaign? Name, addresses, comments, notes and tags go, from this file and its search, and cannot be brought back. The signatures stay as figures without a name. A code made from the address stays, so that an old list does not bring the person back.</source>
        <translation>هل تريد محو بيانات صاحب العنوان %1 من كل الحملات؟ يُزال الاسم والعناوين والتعليقات والملاحظات والوسوم من هذا الملف ومن البحث فيه، ولا يمكن استرجاعها. تبقى التوقيعات أرقامًا بلا اسم. ويبقى رمز مشتق من العنوان، حتى لا تعيد قائمة قديمة هذا الشخص.</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>محو هذا الشخص</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Forgetting a person</source>
        <translation>محو شخص</translation>
    </message>
</context>
<context>
    <name>broadside::PlacesCard</name>
    <message>
        <source>Where they sign</source>
        <translation>من أين يوقّعون</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>World</source>
        <translation>العالم</translation>
    </message>
    <message>
        <source>Province or territory</source>
        <translation>المقاطعة أو الإقليم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Map of Canada</source>
        <translation>خريطة كندا</translation>
    </message>
    <message>
        <source>Map of the United States</source>
        <translation>خريطة الولايات المتحدة</translation>
    </message>
    <message>
        <source>Map of the world</source>
        <translation>خريطة العالم</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Signatures by place</source>
        <translation>التوقيعات حسب المكان</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>خارج الخريطة</translation>
    </message>
    <message>
        <source>%1, not on the map</source>
        <extracomment>A place that the map does not show</extracomment>
        <translation>%1، خارج الخريطة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From so many signatures to so many</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>ألوان الخريطة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>فُرادى</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>broadside::PostCard</name>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How long a post is, and how long it may be</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation>%1 من %2: أطول من اللازم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the post for %1</source>
        <translation>نسخ منشور %1</translation>
    </message>
</context>
<context>
    <name>broadside::PrintRoom</name>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>نشرة</translation>
    </message>
    <message>
        <source>Flyer, two languages</source>
        <translation>نشرة بلغتين</translation>
    </message>
    <message>
        <source>The piece on paper</source>
        <translation>القطعة على الورق</translation>
    </message>
    <message>
        <source>Nothing to print in this language yet</source>
        <translation>لا شيء للطباعة بهذه اللغة بعد</translation>
    </message>
    <message>
        <source>A flyer needs a title, an ask, a summary, the demands, thanks and an appeal to share.</source>
        <translation>تحتاج النشرة إلى عنوان ونداء وملخّص ومطالب وشكر ودعوة إلى المشاركة.</translation>
    </message>
    <message>
        <source>Write the texts</source>
        <translation>كتابة النصوص</translation>
    </message>
    <message>
        <source>Save the flyer</source>
        <translation>حفظ النشرة</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the flyer</source>
        <translation>حفظ النشرة</translation>
    </message>
    <message>
        <source>The flyer is at %1.</source>
        <translation>النشرة موجودة في %1.</translation>
    </message>
    <message>
        <source>Printing the flyer</source>
        <translation>طباعة النشرة</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>لم تستقبل الطابعة شيئًا.</translation>
    </message>
    <message>
        <source>Choose another printer, or save the PDF.</source>
        <translation>اختر طابعة أخرى، أو احفظ ملف PDF.</translation>
    </message>
    <message>
        <source>The flyer went to the printer.</source>
        <translation>أُرسلت النشرة إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>broadside::PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What signers may ask for, and how long they are kept (GDPR, PIPEDA, Quebec’s Law 25).</source>
        <translation>ما يحق للموقّعين طلبه، ومدة الاحتفاظ ببياناتهم (GDPR وPIPEDA وقانون كيبيك رقم 25).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>broadside::RejectedRowsDialog</name>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not taken in. Correct them in the list and bring it in again: rows that are in already are left out.</source>
        <translation>
            <numerusform>لا توجد صفوف غير مقبولة.</numerusform>
            <numerusform>لم يُقبل صف واحد. صحّحه في القائمة ثم استوردها من جديد: الصفوف الموجودة من قبل تُترك.</numerusform>
            <numerusform>لم يُقبل صفّان. صحّحهما في القائمة ثم استوردها من جديد: الصفوف الموجودة من قبل تُترك.</numerusform>
            <numerusform>لم تُقبل %Ln صفوف. صحّحها في القائمة ثم استوردها من جديد: الصفوف الموجودة من قبل تُترك.</numerusform>
            <numerusform>لم يُقبل %Ln صفًّا. صحّحها في القائمة ثم استوردها من جديد: الصفوف الموجودة من قبل تُترك.</numerusform>
            <numerusform>لم يُقبل %Ln صف. صحّحها في القائمة ثم استوردها من جديد: الصفوف الموجودة من قبل تُترك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>broadside::RejectedRowsModel</name>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Of a file, counted from 1</extracomment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>الصف</translation>
    </message>
</context>
<context>
    <name>broadside::RemovedDemandBar</name>
    <message>
        <source>The demand is removed. Its texts are kept.</source>
        <translation>أُزيل المطلب، ونصوصه محفوظة.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادته</translation>
    </message>
</context>
<context>
    <name>broadside::ReportModel</name>
    <message>
        <source>The same person as in row %1.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>الشخص نفسه الذي في الصف %1.</translation>
    </message>
    <message>
        <source>Signed the campaign before.</source>
        <translation>وقّع الحملة من قبل.</translation>
    </message>
    <message>
        <source>Perhaps the person of row %1.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>ربما هو الشخص الذي في الصف %1.</translation>
    </message>
    <message>
        <source>Perhaps somebody who signed before.</source>
        <translation>ربما هو شخص وقّع من قبل.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>broadside::RoomButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A room and how many things in it want to be looked at: &quot;Text, 3&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>broadside::RowCopier</name>
    <message>
        <source>%1 rows are too many to be copied; nothing was copied.</source>
        <translation>عدد الصفوف (%1) أكبر من أن يُنسخ؛ لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>Copy %1 at most, or export the list.</source>
        <translation>انسخ ما لا يزيد على %1 من الصفوف، أو صدّر القائمة.</translation>
    </message>
    <message>
        <source>The rows could not be copied.</source>
        <translation>تعذّر نسخ الصفوف.</translation>
    </message>
</context>
<context>
    <name>broadside::RowPopup</name>
    <message>
        <source>Go to row</source>
        <translation>الانتقال إلى الصف</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Behind a field for a row&apos;s number: how many rows there are</extracomment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>broadside::ScanDialog</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>broadside::ScanField</name>
    <message>
        <source>Open the scan</source>
        <translation>فتح النسخة الممسوحة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a photo or scan</source>
        <translation>اختيار صورة أو نسخة ممسوحة</translation>
    </message>
    <message>
        <source>Drop a photo or scan of the sheets here, or choose one.</source>
        <translation>أفلت هنا صورة للأوراق أو نسخة ممسوحة منها، أو اختر واحدة.</translation>
    </message>
</context>
<context>
    <name>broadside::ShareList</name>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>broadside::ShareRoom</name>
    <message>
        <source>The card is copied.</source>
        <translation>نُسخت البطاقة.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Copy card</source>
        <translation>نسخ البطاقة</translation>
    </message>
    <message>
        <source>Save card…</source>
        <translation>حفظ البطاقة…</translation>
    </message>
    <message>
        <source>Card for links, %1 × %2</source>
        <translation>بطاقة للروابط، %1 × %2</translation>
    </message>
    <message>
        <source>The share card</source>
        <translation>بطاقة المشاركة</translation>
    </message>
    <message>
        <source>Nothing to share in this language yet</source>
        <translation>لا شيء للمشاركة بهذه اللغة بعد</translation>
    </message>
    <message>
        <source>The card and the posts need a title, an ask, a summary, the demands, thanks and an appeal to share.</source>
        <translation>تحتاج البطاقة والمنشورات إلى عنوان ونداء وملخّص ومطالب وشكر ودعوة إلى المشاركة.</translation>
    </message>
    <message>
        <source>Write the texts</source>
        <translation>كتابة النصوص</translation>
    </message>
    <message>
        <source>The post for %1 is copied.</source>
        <translation>نُسخ منشور %1.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>حفظ البطاقة</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation>حفظ البطاقة</translation>
    </message>
    <message>
        <source>The card is at %1.</source>
        <translation>البطاقة موجودة في %1.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
</context>
<context>
    <name>broadside::SharesCard</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>لا شيء لعرضه بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض المزيد (%Ln)</numerusform>
            <numerusform>عرض المزيد (%Ln)</numerusform>
            <numerusform>عرض المزيد (%Ln)</numerusform>
            <numerusform>عرض المزيد (%Ln)</numerusform>
            <numerusform>عرض المزيد (%Ln)</numerusform>
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
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>broadside::SheetFields</name>
    <message>
        <source>Tick what your sheet asks for, in the order in which it stands there.</source>
        <translation>ضع علامة على ما تطلبه ورقتك، بالترتيب الوارد فيها.</translation>
    </message>
    <message>
        <source>Fields of the sheet</source>
        <translation>حقول الورقة</translation>
    </message>
    <message>
        <source>Drag a field, or move it with Alt and the arrow keys.</source>
        <translation>اسحب الحقل، أو انقله بالمفتاح Alt مع مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>broadside::SideBar</name>
    <message>
        <source>Language of the program: %1</source>
        <translation>لغة البرنامج: %1</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
</context>
<context>
    <name>broadside::SignatureEntry</name>
    <message>
        <source>Agrees to e-mail</source>
        <translation>يوافق على المراسلة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Tick it only where the person did so on the sheet. Left empty, it counts as never asked.</source>
        <translation>ضع العلامة فقط حيث وضعها الشخص على الورقة. وإن تُرك المربع فارغًا عُدّ كأن السؤال لم يُطرح قط.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between a city and its province or state</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>broadside::SignatureForm</name>
    <message>
        <source>not known</source>
        <extracomment>No country is known
----------
No language is known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>broadside::SignerChanges</name>
    <message>
        <source>Forgetting a person</source>
        <translation>محو شخص</translation>
    </message>
</context>
<context>
    <name>broadside::SignerDelegate</name>
    <message>
        <source>none</source>
        <extracomment>Instead of an e-mail address that a signer did not give</extracomment>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>broadside::SignerDetails</name>
    <message>
        <source>Details of the signature</source>
        <translation>تفاصيل التوقيع</translation>
    </message>
    <message>
        <source>Correct this signature</source>
        <translation>تصحيح هذا التوقيع</translation>
    </message>
    <message>
        <source>What you corrected is not saved yet. Save it or cancel; then the other one is shown.</source>
        <translation>لم يُحفظ تصحيحك بعد. احفظه أو ألغِه، ثم يُعرض التوقيع الآخر.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>In the place of a name: the person was forgotten, or the campaign has no names any more</extracomment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>This campaign, once more</source>
        <extracomment>A person signed the campaign in view more than once</extracomment>
        <translation>هذه الحملة، مرة أخرى</translation>
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
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
</context>
<context>
    <name>broadside::SignerFilters</name>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة عامل تصفية</translation>
    </message>
    <message>
        <source>Write it as text…</source>
        <translation>كتابتها نصًّا…</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>A button that adds one more filter</extracomment>
        <translation>عامل تصفية</translation>
    </message>
</context>
<context>
    <name>broadside::SignerList</name>
    <message numerus="yes">
        <source>%Ln row(s) copied, for a spreadsheet too.</source>
        <translation>
            <numerusform>لم يُنسخ أي صف.</numerusform>
            <numerusform>نُسخ صف واحد، ويمكن لصقه في جدول بيانات أيضًا.</numerusform>
            <numerusform>نُسخ صفّان، ويمكن لصقهما في جدول بيانات أيضًا.</numerusform>
            <numerusform>نُسخت %Ln صفوف، ويمكن لصقها في جدول بيانات أيضًا.</numerusform>
            <numerusform>نُسخ %Ln صفًّا، ويمكن لصقها في جدول بيانات أيضًا.</numerusform>
            <numerusform>نُسخ %Ln صف، ويمكن لصقها في جدول بيانات أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” is saved: it shows who fits it whenever it is opened.</source>
        <translation>حُفظت القائمة «%1»: كلما فتحتها أظهرت من يطابقها.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No signature fits</source>
        <translation>لا يوجد توقيع مطابق</translation>
    </message>
    <message>
        <source>Try fewer words or fewer filters.</source>
        <translation>جرّب كلمات أقل أو عوامل تصفية أقل.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many signatures fit the search and filters, of all that there are</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · sorting…</source>
        <extracomment>Behind how many signatures are shown: their order is being found</extracomment>
        <translation>%1 · يجري الترتيب…</translation>
    </message>
</context>
<context>
    <name>broadside::SignerNotes</name>
    <message>
        <source>A note for your team</source>
        <translation>ملاحظة لفريقك</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it.</source>
        <translation>تُضاف بالضغط على Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>إزالة الملاحظة «%1»</translation>
    </message>
</context>
<context>
    <name>broadside::SignerPast</name>
    <message>
        <source>Given: may be written to.</source>
        <translation>مُنحت: تجوز المراسلة.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>Refused: may not be written to.</source>
        <translation>رُفضت: لا تجوز المراسلة.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>Withdrawn: may not be written to.</source>
        <translation>سُحبت: لا تجوز المراسلة.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>الموافقة على المراسلة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Never asked: may not be written to.</source>
        <translation>لم يُطرح السؤال قط: لا تجوز المراسلة.</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>Where an answer came from: a file&apos;s name, &quot;web&quot;</extracomment>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <extracomment>At the signing of another campaign, whose title follows</extracomment>
        <translation>مع «%1»</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line: &quot;Given · 2021-11-24 · from web&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The wording beside the box that a signer ticked</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>من أين جاء</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>A file and the row of it from which a signature came</extracomment>
        <translation>%1، الصف %2</translation>
    </message>
    <message>
        <source>imported on %1</source>
        <translation>استُورد في %1</translation>
    </message>
    <message>
        <source>Written in by hand</source>
        <translation>أُدخل يدويًا</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>ما صُحّح</translation>
    </message>
    <message>
        <source>%1: was empty</source>
        <translation>%1: كان فارغًا</translation>
    </message>
    <message>
        <source>%1: was “%2”</source>
        <translation>%1: كان «%2»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who corrected something, and when</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Signed as well</source>
        <translation>وقّع أيضًا</translation>
    </message>
    <message>
        <source>Shows this signature</source>
        <translation>يعرض هذا التوقيع</translation>
    </message>
</context>
<context>
    <name>broadside::SignerReader</name>
    <message>
        <source>Another list is shown now.</source>
        <translation>تُعرض الآن قائمة أخرى.</translation>
    </message>
    <message>
        <source>Other rows were asked for.</source>
        <translation>طُلبت صفوف أخرى.</translation>
    </message>
    <message>
        <source>The list changed meanwhile.</source>
        <translation>تغيّرت القائمة في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>broadside::SignerReading</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>The same person as %1</source>
        <translation>الشخص نفسه: %1</translation>
    </message>
</context>
<context>
    <name>broadside::SignerSide</name>
    <message>
        <source>Taking back %1</source>
        <translation>التراجع عن استيراد %1</translation>
    </message>
</context>
<context>
    <name>broadside::SignerTable</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>الانتقال إلى الصف…</translation>
    </message>
</context>
<context>
    <name>broadside::SignerTableModel</name>
    <message>
        <source>%1: none</source>
        <extracomment>Read out for an empty cell: %1 is a column&apos;s heading</extracomment>
        <translation>%1: لا يوجد</translation>
    </message>
    <message>
        <source>loading</source>
        <extracomment>Read out for a row that is still being read from the disk</extracomment>
        <translation>يجري التحميل</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <extracomment>A column&apos;s heading, read out</extracomment>
        <translation>%1، مرتّب تنازليًا</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1، مرتّب تصاعديًا</translation>
    </message>
    <message>
        <source>%1, sorted downwards, level %2</source>
        <extracomment>A column&apos;s heading, read out; %2: 1 for what the table is sorted by first, 2 for what decides between equals …</extracomment>
        <translation>%1، مرتّب تنازليًا، المستوى %2</translation>
    </message>
    <message>
        <source>%1, sorted upwards, level %2</source>
        <translation>%1، مرتّب تصاعديًا، المستوى %2</translation>
    </message>
</context>
<context>
    <name>broadside::SignersRoom</name>
    <message>
        <source>Search signatures</source>
        <translation>البحث في التوقيعات</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Every list that was brought in; take one back here.</source>
        <translation>كل القوائم التي أُدخلت؛ ويمكن التراجع عن أي منها هنا.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>No signatures yet</source>
        <translation>لا توقيعات بعد</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln signature(s): name, e-mail, city, postal code, comment</source>
        <translation>
            <numerusform>البحث في التوقيعات: الاسم، البريد الإلكتروني، المدينة، الرمز البريدي، التعليق</numerusform>
            <numerusform>البحث في توقيع واحد: الاسم، البريد الإلكتروني، المدينة، الرمز البريدي، التعليق</numerusform>
            <numerusform>البحث في توقيعين: الاسم، البريد الإلكتروني، المدينة، الرمز البريدي، التعليق</numerusform>
            <numerusform>البحث في %Ln توقيعات: الاسم، البريد الإلكتروني، المدينة، الرمز البريدي، التعليق</numerusform>
            <numerusform>البحث في %Ln توقيعًا: الاسم، البريد الإلكتروني، المدينة، الرمز البريدي، التعليق</numerusform>
            <numerusform>البحث في %Ln توقيع: الاسم، البريد الإلكتروني، المدينة، الرمز البريدي، التعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>One of two ways to look at signatures; the other is &quot;Figures&quot;</extracomment>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Counted on paper</source>
        <translation>معدودة على الورق</translation>
    </message>
    <message>
        <source>Privacy…</source>
        <translation>الخصوصية…</translation>
    </message>
    <message>
        <source>Type in</source>
        <extracomment>A button: write in signatures by hand, as from sheets of paper</extracomment>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>New signatures by hand, as from a sheet of paper</source>
        <translation>توقيعات جديدة باليد، كما من ورقة</translation>
    </message>
    <message>
        <source>Signatures counted on paper, privacy</source>
        <translation>التوقيعات المعدودة على الورق، الخصوصية</translation>
    </message>
    <message>
        <source>Bring in a list from a spreadsheet or another system, or drop a file here. Sheets of paper are typed in, or only counted.</source>
        <translation>استورد قائمة من جدول بيانات أو نظام آخر، أو أفلت ملفًا هنا. أوراق التوقيع تُكتب بياناتها، أو تُعدّ فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln signature(s)</source>
        <translation>
            <numerusform>لا توقيعات للبحث فيها</numerusform>
            <numerusform>ابحث في توقيع واحد</numerusform>
            <numerusform>ابحث في توقيعين</numerusform>
            <numerusform>ابحث في %Ln توقيعات</numerusform>
            <numerusform>ابحث في %Ln توقيعًا</numerusform>
            <numerusform>ابحث في %Ln توقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>broadside::SittingList</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not stored, and kept here: %1. %2 %3</source>
        <extracomment>%1: people&apos;s names, separated by commas; %2: what happened; %3: what to do</extracomment>
        <translation>لم يُحفظ، وأُبقي هنا: %1. %2 %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Nothing typed in this sitting yet</source>
        <translation>لم يُدخل شيء في هذه الجلسة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) in this sitting</source>
        <translation>
            <numerusform>لا توقيعات في هذه الجلسة</numerusform>
            <numerusform>توقيع واحد في هذه الجلسة</numerusform>
            <numerusform>توقيعان في هذه الجلسة</numerusform>
            <numerusform>%Ln توقيعات في هذه الجلسة</numerusform>
            <numerusform>%Ln توقيعًا في هذه الجلسة</numerusform>
            <numerusform>%Ln توقيع في هذه الجلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows this signature, to be looked at or corrected</source>
        <translation>يعرض هذا التوقيع لمراجعته أو تصحيحه</translation>
    </message>
    <message>
        <source>duplicate: does not count</source>
        <extracomment>Beside a signature that was just typed: the person is in the list already</extracomment>
        <translation>مكرّر: لا يُحتسب</translation>
    </message>
</context>
<context>
    <name>broadside::SourceChange</name>
    <message>
        <source>What changed in the source</source>
        <translation>ما تغيّر في المصدر</translation>
    </message>
</context>
<context>
    <name>broadside::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Where one is in the wizard, read out: &quot;Step 2 of 4: Columns&quot;</extracomment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>broadside::TagEditor</name>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Enter adds it; Backspace in the empty field takes the last one off.</source>
        <translation>يُضاف بالمفتاح Enter؛ ويزيل Backspace في الحقل الفارغ آخر وسم.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds the tag that was typed</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>إضافة الوسم</translation>
    </message>
    <message>
        <source>Take the tag %1 off</source>
        <translation>إزالة الوسم %1</translation>
    </message>
</context>
<context>
    <name>broadside::Tasks</name>
    <message>
        <source>“%1” is still running.</source>
        <translation>ما زال العمل جاريًا: «%1».</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>انتظر حتى ينتهي، أو ألغِه.</translation>
    </message>
</context>
<context>
    <name>broadside::TextEditor</name>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>إضافة «%1» إلى القاموس</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Note on this paragraph…</source>
        <translation>ملاحظة على هذه الفقرة…</translation>
    </message>
</context>
<context>
    <name>broadside::TextFoot</name>
    <message>
        <source>Mark as current</source>
        <translation>تعيينه محدّثًا</translation>
    </message>
    <message>
        <source>Says that this text is done and fits its source as it now stands.</source>
        <translation>يعني أن هذا النص مكتمل ويوافق مصدره كما هو الآن.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Says that somebody else has read this text and found it good.</source>
        <translation>يعني أن شخصًا آخر قرأ هذا النص ووجده جيدًا.</translation>
    </message>
</context>
<context>
    <name>broadside::TextHead</name>
    <message>
        <source>Notes: %1</source>
        <extracomment>%1: a number of notes</extracomment>
        <translation>الملاحظات: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Next that needs me</source>
        <translation>التالي الذي ينتظرني</translation>
    </message>
    <message>
        <source>Find and replace in the brief</source>
        <translation>البحث والاستبدال في النصوص</translation>
    </message>
    <message>
        <source>Show how it will be set</source>
        <translation>إظهار التنضيد</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
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
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Written first in this language; the others follow it.</source>
        <translation>كُتب أولًا بهذه اللغة؛ واللغات الأخرى تتبعه.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field&apos;s name and a language: &quot;Ask, French (Canada)&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>broadside::TextRoom</name>
    <message>
        <source>The next field with work to do in %1 (F8)</source>
        <translation>الحقل التالي الذي يحتاج إلى عمل باللغة %1 (F8)</translation>
    </message>
    <message>
        <source>There is nothing else to do in %1.</source>
        <translation>لا عمل آخر مطلوب باللغة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that no text can hold were left out of what you pasted.</source>
        <translation>
            <numerusform>لم يُترك شيء مما لصقت.</numerusform>
            <numerusform>حُذفت مما لصقت أحرف لا يمكن أن يحملها نص: %Ln.</numerusform>
            <numerusform>حُذفت مما لصقت أحرف لا يمكن أن يحملها نص: %Ln.</numerusform>
            <numerusform>حُذفت مما لصقت أحرف لا يمكن أن يحملها نص: %Ln.</numerusform>
            <numerusform>حُذفت مما لصقت أحرف لا يمكن أن يحملها نص: %Ln.</numerusform>
            <numerusform>حُذفت مما لصقت أحرف لا يمكن أن يحملها نص: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is there.</source>
        <translation>كل ما عدا ذلك موجود.</translation>
    </message>
</context>
<context>
    <name>broadside::TextTools</name>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
</context>
<context>
    <name>broadside::TimeChart</name>
    <message>
        <source>Goal: %1</source>
        <extracomment>The line that a chart of signatures is to reach</extracomment>
        <translation>الهدف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%Ln توقيعات</numerusform>
            <numerusform>%Ln توقيعًا</numerusform>
            <numerusform>%Ln توقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them on paper</source>
        <extracomment>A number of signatures, and how many of them are on paper</extracomment>
        <translation>%1، منها %2 على الورق</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>A day: what had come in at its end</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day or span of days, and its number of signatures</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>broadside::TopBar</name>
    <message>
        <source>Find… %1</source>
        <extracomment>With the keys that do the same: &quot;Find… Ctrl+K&quot;</extracomment>
        <translation>بحث… %1</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Export kit</source>
        <translation>تصدير الحزمة</translation>
    </message>
    <message>
        <source>Untitled campaign</source>
        <extracomment>A campaign that has no title yet</extracomment>
        <translation>حملة بلا عنوان</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>الحملة: %1</translation>
    </message>
</context>
<context>
    <name>broadside::TypesetView</name>
    <message>
        <source>As it will be set</source>
        <translation>كما سيُنضَّد</translation>
    </message>
    <message>
        <source>This text is too long to be shown here while it is written.</source>
        <translation>هذا النص أطول من أن يُعرض هنا أثناء كتابته.</translation>
    </message>
</context>
<context>
    <name>broadside::ValuesPopup</name>
    <message>
        <source>None so far.</source>
        <translation>لا شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Find, or type one</source>
        <translation>ابحث، أو اكتب قيمة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in the values of %1</source>
        <translation>البحث في قيم %1</translation>
    </message>
    <message>
        <source>All but these</source>
        <extracomment>Turns a choice around: signatures with none of the values that are ticked</extracomment>
        <translation>الكل ما عدا هذه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)…</source>
        <translation>
            <numerusform>لا صفوف مرفوضة…</numerusform>
            <numerusform>صف مرفوض واحد…</numerusform>
            <numerusform>صفّان مرفوضان…</numerusform>
            <numerusform>%Ln صفوف مرفوضة…</numerusform>
            <numerusform>%Ln صفًّا مرفوضًا…</numerusform>
            <numerusform>%Ln صف مرفوض…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadside::ViewThread</name>
    <message>
        <source>The workspace&apos;s file is no longer where it was.</source>
        <translation>لم يعد ملف مساحة العمل في مكانه.</translation>
    </message>
    <message>
        <source>Put it back, or open it from where it is now.</source>
        <translation>أعِده إلى مكانه، أو افتحه من مكانه الحالي.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Campaigns in several languages: one brief, the whole kit, every signature counted.</source>
        <translation>حملات بعدة لغات: ملف واحد، والحزمة كاملة، وكل توقيع محسوب.</translation>
    </message>
    <message>
        <source>Open the example campaign.</source>
        <translation>فتح حملة المثال.</translation>
    </message>
    <message>
        <source>A workspace to open.</source>
        <translation>مساحة عمل لفتحها.</translation>
    </message>
</context>
</TS>
