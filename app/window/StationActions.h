// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/StationTemplates.h"

#include <QObject>
#include <QString>

namespace linetwin::app {

class Actions;
class DiagramView;
class Messages;
class StationPalette;
struct Session;

/// What the window offers to edit stations. Its keys work while the diagram has the focus: elsewhere they edit texts,
/// or copy tables.
class StationActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    StationActions(Actions& actions, DiagramView& diagram, Session& session, Messages& messages, QObject* parent);

    /// Stations chosen there are inserted.
    void follow(StationPalette& palette);
    /// Not while something covers the line.
    void setAvailable(bool isAvailable);

Q_SIGNALS:
    /// No station is selected: what is renamed is the scenario that is shown.
    void entryRenameWanted();

private:
    void moveKeysToDiagram();
    void connectEditor();
    void connectNotices();
    void setMenus();
    void refresh();
    /// Says how a station of that kind comes into the line, and inserts it by a button.
    void offer(const StationTemplate& kind);

    Actions& m_actions;
    DiagramView& m_diagram;
    Session& m_session;
    Messages& m_messages;
    bool m_isAvailable = true;
    QString m_offer; ///< made last
};

} // namespace linetwin::app
