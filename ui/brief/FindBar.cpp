#include "FindBar.h"

#include "FlowLayout.h"
#include "IconButton.h"
#include "Label.h"
#include "SearchField.h"
#include "Session.h"
#include "Style.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>

namespace broadside {

namespace {

enum Scope { ThisText, ThisLanguage, AllLanguages };

constexpr int fieldWidth = 190;

} // namespace

FindBar::FindBar(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_find(new SearchField),
      m_replacement(new QLineEdit),
      m_scope(new QComboBox),
      m_replace(new QPushButton),
      m_replaceAll(new QPushButton),
      m_count(new Label(LabelRole::Small)),
      m_takeBack(new QPushButton)
{
    m_find->setObjectName(QStringLiteral("findEdit"));
    m_replacement->setObjectName(QStringLiteral("replacementEdit"));
    m_scope->setObjectName(QStringLiteral("findScopeBox"));
    m_replace->setObjectName(QStringLiteral("replaceButton"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAllButton"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_takeBack->setObjectName(QStringLiteral("undoReplaceButton"));
    setButtonRole(m_takeBack, ButtonRole::Link);
    auto *layout = new FlowLayout(6, this);
    layout->setContentsMargins(16, 8, 12, 8);
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_find), m_replacement})
        edit->setFixedWidth(scaledPixels(fieldWidth));
    for (int i = 0; i < 3; ++i)
        m_scope->addItem(QString());
    m_scope->setCurrentIndex(AllLanguages);
    layout->addWidget(m_find);
    m_case = addTool(QStringLiteral("matchCaseButton"), QStringLiteral("format-text-uppercase"));
    m_case->setCheckable(true);
    m_previous = addTool(QStringLiteral("findPreviousButton"), QStringLiteral("go-up"));
    m_next = addTool(QStringLiteral("findNextButton"), QStringLiteral("go-down"));
    layout->addWidget(m_scope);
    layout->addWidget(m_replacement);
    layout->addWidget(m_replace);
    layout->addWidget(m_replaceAll);
    m_close = addTool(QStringLiteral("closeFindButton"), QStringLiteral("edit-delete-remove"));
    layout->addWidget(m_count);
    layout->addWidget(m_takeBack);
    m_takeBack->hide();
    hide();

    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { goOn(+1); });
    connect(m_case, &IconButton::toggled, this, &FindBar::search);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindBar::search);
    connect(m_previous, &IconButton::clicked, this, [this] { goOn(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { goOn(+1); });
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_takeBack, &QPushButton::clicked, this, &FindBar::takeBack);
    connect(m_close, &IconButton::clicked, this, &QWidget::hide);
    connect(&session, &Session::campaignChanged, this, [this] {
        m_replaced.clear();
        search();
    });
}

IconButton *FindBar::addTool(const QString &objectName, const QString &iconName)
{
    auto *button = new IconButton(objectName, iconName);
    layout()->addWidget(button);
    return button;
}

void FindBar::retranslate()
{
    m_find->setPlaceholderText(tr("Find in the brief"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(m_replacement->placeholderText());
    m_case->setName(tr("Match capital letters"));
    m_previous->setName(tr("Previous place (Shift+F3)"));
    m_next->setName(tr("Next place (F3)"));
    m_close->setName(tr("Close the search (Esc)"));
    m_scope->setItemText(ThisText, tr("In this text"));
    m_scope->setItemText(ThisLanguage, tr("In this language"));
    m_scope->setItemText(AllLanguages, tr("In all languages"));
    m_scope->setAccessibleName(tr("Where to look"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    m_takeBack->setText(tr("Take it back"));
    showCount();
}

QString FindBar::words() const
{
    return isHidden() ? QString() : m_find->text();
}

Qt::CaseSensitivity FindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_find->setText(words);
    m_find->setFocus();
    m_find->selectAll();
    search();
}

void FindBar::setPlace(const FieldKey &key, const Language &language, qsizetype position)
{
    const bool isSame = key == m_key && language == m_language;
    m_key = key;
    m_language = language;
    m_position = position;
    if (!isSame && isVisible() && m_scope->currentIndex() != AllLanguages)
        search();
}

void FindBar::search()
{
    emit changed();
    if (isHidden())
        return;
    const Campaign &campaign = m_session.campaign();
    const QList<FieldKey> keys = m_scope->currentIndex() == ThisText ? QList<FieldKey>{m_key} : campaign.fieldKeys();
    const QList<Language> languages =
        m_scope->currentIndex() == AllLanguages ? campaign.brief.languages : QList<Language>{m_language};
    m_places = findInBrief(campaign.brief, keys, languages, m_find->text(), sensitivity());
    m_current = -1;
    showCount();
}

void FindBar::showCount()
{
    const auto count = static_cast<int>(m_places.size());
    for (QAbstractButton *button :
         std::initializer_list<QAbstractButton *>{m_previous, m_next, m_replaceAll, m_replace})
        button->setEnabled(count > 0);
    m_count->setText(m_find->text().isEmpty() ? QString()
                     : m_current >= 0 ? tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(count))
                                      : tr("%Ln place(s)", nullptr, count));
    m_takeBack->setVisible(!m_replaced.isEmpty());
}

void FindBar::goOn(int by)
{
    if (m_places.isEmpty())
        return;
    if (m_current < 0) {
        // The first place behind the cursor in the text at hand, or else the first of all.
        const auto next = std::ranges::find_if(m_places, [this](const FoundPlace &place) {
            return place.key == m_key && place.language == m_language && place.range.start >= m_position;
        });
        m_current = next == m_places.end() ? 0 : std::distance(m_places.begin(), next);
    } else {
        m_current = (m_current + by + m_places.size()) % m_places.size();
    }
    showCount();
    emit found(m_places[m_current]);
}

void FindBar::replaceOne()
{
    if (m_current < 0) {
        goOn(+1);
        return;
    }
    const qsizetype at = m_current;
    const FoundPlace place = m_places[at];
    for (const ReplacedText &text : replaceInBrief(m_session.campaign().brief, {place}, m_replacement->text()))
        m_session.writeText(text.key, text.language, text.after);
    search();
    m_current = std::min(at, m_places.size()) - 1;
    goOn(+1);
}

void FindBar::replaceAll()
{
    m_replaced = replaceInBrief(m_session.campaign().brief, m_places, m_replacement->text());
    const auto count = static_cast<int>(m_places.size());
    for (const ReplacedText &text : std::as_const(m_replaced))
        m_session.writeText(text.key, text.language, text.after);
    search();
    m_count->setText(tr("%Ln place(s) replaced", nullptr, count));
}

void FindBar::takeBack()
{
    // What was typed since is not thrown away.
    for (const ReplacedText &text : std::exchange(m_replaced, {})) {
        if (m_session.campaign().brief.body(text.key, text.language) == text.after)
            m_session.writeText(text.key, text.language, text.before);
    }
    search();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

// A search field empties itself at Escape; here Escape is the way out, at once.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous() || !isHidden())
        return;
    m_replaced.clear();
    emit changed();
    emit closed();
}

} // namespace broadside
