// A task of the user: what the window shows right of its side.
#pragma once

#include "FieldKey.h"
#include "TextRange.h"

#include <QWidget>

namespace broadside {

class Session;
class Tasks;

enum class RoomId { Overview, Text, Signers, Pages, Share, Print };

/// Made when it is first shown. A room shows what the session holds, announces where else the user wants to go, and
/// puts its words anew when the program's language changes.
class Room : public QWidget
{
    Q_OBJECT
public:
    Room(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    /// Puts all words in the program's language; called once after construction and whenever the language changes.
    virtual void retranslate() = 0;
    /// Another campaign is in view, or it changed as a whole: show it. Called once after `retranslate`.
    virtual void refresh() = 0;
    /// The way in to one field, and to a part of its text, where the room has it.
    virtual void goTo(const FieldKey &, const TextRange & = {}) {}

signals:
    void wants(broadside::RoomId room);
    /// `range`: the part of the text that is meant; empty: the whole of it.
    void wantsField(const broadside::FieldKey &key, const broadside::TextRange &range = {});
    /// The import's wizard, with a file or without one.
    void wantsImport(const QString &path);
    /// The campaign's settings: links, dates, goal, languages, targets.
    void wantsSettings();

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Tasks &tasks() const { return m_tasks; }

private:
    Session &m_session;
    Tasks &m_tasks;
};

} // namespace broadside
