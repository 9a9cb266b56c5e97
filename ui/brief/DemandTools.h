// What can be done with a demand besides writing it: move it, remove it, and put it back.
#pragma once

#include "Campaign.h"

#include <QWidget>

class QPushButton;

namespace broadside {

class IconButton;
class Label;
class Session;

class DemandTools final : public QWidget
{
    Q_OBJECT
public:
    explicit DemandTools(Session &session, QWidget *parent = nullptr);

    /// Shown for demands alone.
    void setField(const FieldKey &key);
    void retranslate();

signals:
    /// `place`: where it stood; `next` is what to look at instead.
    void removed(const QString &demand, qsizetype place, const broadside::FieldKey &next);

private:
    void move(qsizetype by);
    void remove();

    Session &m_session;
    QString m_demand;
    IconButton *m_up;
    IconButton *m_down;
    IconButton *m_remove;
};

/// Says that a demand was removed, and puts it back where it stood.
class RemovedDemandBar final : public QWidget
{
    Q_OBJECT
public:
    explicit RemovedDemandBar(Session &session, QWidget *parent = nullptr);

    void offer(const QString &demand, qsizetype place);
    void retranslate();

signals:
    void putBack(const broadside::FieldKey &key);

private:
    void undo();

    Session &m_session;
    CampaignId m_campaign = CampaignId::None;
    QString m_demand;
    qsizetype m_place = 0;
    Label *m_text;
    QPushButton *m_undo;
};

} // namespace broadside
