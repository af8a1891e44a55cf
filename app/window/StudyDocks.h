// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/studies/StudyForm.h"

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;

namespace linetwin::app {

class Messages;
class StudyPanel;
struct KeptStudy;
struct Session;

/// The windows of the studies: compare, sweep, sensitivity, buffer sizing, and for lines that make a product the best
/// measures and the product mix. They are docks that float and are closed at
/// first.
class StudyDocks : public QObject {
    Q_OBJECT

public:
    /// All outlive it; the docks belong to `window`.
    StudyDocks(QMainWindow& window, Session& session, Messages& messages);

    /// Closed, in the middle of the window; one that is dropped goes among the tabs of `companion`.
    void arrange(QDockWidget* companion);
    /// Ways to open each.
    void addTo(QMenu& menu);
    /// Of all studies that have a result, as they leave the program.
    QList<ChartTable> tables() const;
    /// What is set in each, and the same in others that follow them.
    QList<StudyForm> forms() const;
    void setForms(const QList<StudyForm>& forms);

private:
    /// Shows the ways to studies of money where a line makes a product.
    void offerMoney(const QList<QAction*>& actions) const;
    void showKept() const;
    void removeKept(const KeptStudy& study);
    void add(const QString& name, const QString& title);
    /// Of the replications that confirm, how many anybody has looked at since the line was opened.
    int confirmedReplications() const;

    QMainWindow& m_window;
    Session& m_session;
    Messages& m_messages;
    QList<QDockWidget*> m_docks;
    QList<StudyKind> m_kinds;    ///< of each
    QList<StudyPanel*> m_panels; ///< in the same order
};

} // namespace linetwin::app
