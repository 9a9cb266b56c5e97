// Arabic, Vietnamese and Chinese, simplified and traditional.
#include "HeaderWords.h"

namespace broadside {

std::span<const FieldWords> arabicWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"موافقة|الموافقة|الاشتراك|النشرة البريدية|موافقة البريد|الموافقة على المراسلة|مشترك|حالة الاشتراك|"
         u"الاشتراك في النشرة|موافقة على التواصل|القبول|النشرة الإخبارية",
         u"أوافق|الموافقة على|النشرة|أرغب في|تلقي الرسائل"},
        {SignatureField::Email,
         u"البريد الإلكتروني|بريد إلكتروني|البريد|إيميل|الإيميل|عنوان البريد الإلكتروني|عنوان البريد|ايميل|"
         u"بريدك الإلكتروني|الايميل",
         u"البريد الإلكتروني|إيميل|بريد إلكتروني"},
        {SignatureField::FullName,
         u"الاسم الكامل|الاسم الثلاثي|الاسم بالكامل|الاسم|اسم|الاسم واللقب|اسمك|اسم الموقع|الاسم الرباعي|"
         u"الاسم الشخصي والعائلي|اللقب والاسم|الاسم والنسب|الإسم|الموقع|اسمك الكامل|الاسم والكنية",
         u"الاسم الكامل|الاسم الثلاثي|الاسم واللقب|الاسم والنسب"},
        {SignatureField::FirstName, u"الاسم الأول|الاسم الشخصي|الإسم الأول|الاسم الاول|الاسم الصغير", u"الاسم الأول"},
        {SignatureField::LastName,
         u"اسم العائلة|اللقب|الكنية|الاسم العائلي|الاسم الأخير|النسب|لقب العائلة|الشهرة|العائلة",
         u"اسم العائلة|الاسم العائلي"},
        {SignatureField::PostalCode, u"الرمز البريدي|رمز بريدي|الرقم البريدي|الترقيم البريدي|الكود البريدي",
         u"الرمز البريدي|الرقم البريدي"},
        {SignatureField::Phone,
         u"الهاتف|هاتف|رقم الهاتف|الجوال|رقم الجوال|الموبايل|رقم الموبايل|الهاتف المحمول|رقم التلفون|التلفون|الهاتف "
         u"النقال|"
         u"رقم الهاتف المحمول|تليفون|المحمول|جوال|رقم الاتصال|واتساب|النقال",
         u"الهاتف|الجوال|الموبايل"},
        {SignatureField::SignedAt,
         u"طابع زمني|الطابع الزمني|تاريخ التوقيع|التاريخ|تاريخ|التاريخ والوقت|تاريخ الإنشاء|تاريخ التسجيل|تاريخ "
         u"الإرسال|وقع في|"
         u"تاريخ الإضافة",
         u"تاريخ التوقيع|طابع زمني"},
        {SignatureField::Comment, u"تعليق|التعليق|تعليقات|ملاحظات|السبب|الرسالة|رسالة|ملاحظة|لماذا توقع|رأيك|رسالتك",
         u"تعليق|لماذا"},
        {SignatureField::Address,
         u"العنوان|عنوان|الشارع|عنوان الشارع|عنوان السكن|العنوان البريدي|عنوان الإقامة|محل الإقامة",
         u"عنوان السكن|العنوان البريدي"},
        {SignatureField::City, u"المدينة|مدينة|البلدية|المدينة أو البلدة|البلدة|القرية|مكان السكن", u"المدينة"},
        {SignatureField::Region, u"المنطقة|المقاطعة|المحافظة|الولاية|الإقليم|الجهة|محافظة|ولاية|القضاء",
         u"المحافظة|الولاية"},
        {SignatureField::Country, u"الدولة|البلد|بلد|دولة|بلد الإقامة|رمز البلد|دولة الإقامة", u"الدولة"},
        {SignatureField::Language, u"اللغة|لغة|اللغة المفضلة|لغة التواصل", u"اللغة"},
        {SignatureField::Source, u"المصدر|مصدر|القناة|مصدر التوقيع", u""},
    };
    return words;
}

std::span<const FieldWords> vietnameseWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"đồng ý|đăng ký nhận tin|bản tin|đồng ý nhận email|nhận bản tin|đồng ý liên hệ|chấp thuận|nhận thư",
         u"đồng ý|nhận tin|bản tin|nhận email"},
        {SignatureField::Email, u"thư điện tử|địa chỉ email|hộp thư|e-mail|địa chỉ thư điện tử|địa chỉ e-mail",
         u"thư điện tử|địa chỉ email"},
        {SignatureField::FullName,
         u"họ và tên|họ tên|tên đầy đủ|họ tên đầy đủ|họ & tên|tên người ký|người ký|họ và tên đầy đủ|họ, tên|quý danh",
         u"họ và tên|họ tên|tên đầy đủ"},
        {SignatureField::FirstName, u"tên|tên gọi|tên riêng|tên và chữ lót|tên đệm và tên|chữ lót và tên",
         u"tên đệm và tên"},
        {SignatureField::LastName, u"họ|họ tộc|họ và chữ lót|họ và tên đệm", u"họ và tên đệm"},
        {SignatureField::PostalCode, u"mã bưu chính|mã bưu điện|mã zip|mã vùng", u"mã bưu"},
        {SignatureField::Phone,
         u"điện thoại|số điện thoại|di động|sđt|đt|điện thoại di động|số di động|số đt|điện thoại liên hệ",
         u"điện thoại|số di động"},
        {SignatureField::SignedAt,
         u"ngày ký|ngày|dấu thời gian|ngày giờ|ngày tháng|thời gian|ngày đăng ký|ngày tạo|ngày ký tên",
         u"ngày ký|dấu thời gian"},
        {SignatureField::Comment, u"bình luận|ý kiến|ghi chú|lời nhắn|lý do|nhận xét|lý do ký tên|góp ý",
         u"bình luận|tại sao|vì sao|lý do"},
        {SignatureField::Address, u"địa chỉ|đường|địa chỉ nhà|số nhà|số nhà, đường|nơi ở", u"địa chỉ nhà"},
        {SignatureField::City, u"thành phố|thị xã|quận/huyện|nơi cư trú|thành phố/thị xã", u"thành phố"},
        {SignatureField::Region,
         u"tỉnh|tỉnh/thành phố|tỉnh thành|tiểu bang|tỉnh bang|tỉnh/thành|bang|khu vực|tỉnh/bang", u"tiểu bang"},
        {SignatureField::Country, u"quốc gia|nước|quốc tịch hiện tại|quốc gia cư trú|đất nước", u"quốc gia"},
        {SignatureField::Language, u"ngôn ngữ|tiếng", u"ngôn ngữ"},
        {SignatureField::Source, u"nguồn|kênh", u""},
    };
    return words;
}

std::span<const FieldWords> chineseWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"同意|是否同意|订阅|訂閱|是否订阅|邮件订阅|电子报|電子報|同意接收邮件|同意联系|是否同意接收邮件|订阅状态|"
         u"訂閱狀態|同意聯絡",
         u"同意接|订阅|訂閱|接收邮件|接收電郵|愿意接收|願意接收"},
        {SignatureField::Email,
         u"邮箱|电子邮件|电子邮箱|郵箱|電子郵件|電子郵箱|邮件|邮箱地址|电邮|電郵|电子邮件地址|電郵地址|邮件地址|信箱|"
         u"電子信箱",
         u"邮箱|郵箱|电子邮件|電子郵件|電郵|电邮"},
        {SignatureField::FullName, u"姓名|名字|全名|您的姓名|签名人|簽名人|真实姓名|联署人|聯署人|签署人|簽署人",
         u"姓名|全名"},
        {SignatureField::FirstName, u"名", u""},
        {SignatureField::LastName, u"姓|姓氏", u"姓氏"},
        {SignatureField::PostalCode, u"邮编|邮政编码|郵遞區號|邮递区号|郵編|邮政编号|郵政編碼",
         u"邮政编码|郵遞區號|邮编"},
        {SignatureField::Phone,
         u"电话|手机|手机号|电话号码|手机号码|電話|手機|手機號碼|電話號碼|联系电话|聯絡電話|联系方式|手機號|移动电话",
         u"电话|手机|電話|手機"},
        {SignatureField::SignedAt,
         u"签名日期|日期|签署日期|時間戳記|时间戳记|提交时间|提交時間|签名时间|填写时间|创建时间|時間|时间|簽名日期|"
         u"簽署日期|签署时间|时间戳",
         u"签署日期|签名日期|提交时间|簽署日期"},
        {SignatureField::Comment, u"评论|留言|备注|意见|评语|理由|評論|備註|意見|签名理由|留言内容|附言",
         u"留言|评论|理由|評論"},
        {SignatureField::Address, u"地址|街道|通讯地址|住址|街道地址|通訊地址|家庭住址|详细地址|詳細地址|联系地址",
         u"地址"},
        {SignatureField::City, u"城市|市|所在城市|市镇|居住城市|城镇", u"城市"},
        {SignatureField::Region, u"省份|省|州|地区|省/州|地區|州/省|省市|所在省份", u"省份"},
        {SignatureField::Country, u"国家|國家|国家/地区|國家/地區|国别|所在国家", u"国家|國家"},
        {SignatureField::Language, u"语言|語言|首选语言", u"语言|語言"},
        {SignatureField::Source, u"来源|來源|渠道", u""},
    };
    return words;
}

} // namespace broadside
