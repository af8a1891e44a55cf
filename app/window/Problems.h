// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <string>
#include <vector>

class QDockWidget;

namespace linetwin::app {

class FindingsPanel;
class Messages;

/// Says what is wrong with the document and with files that were opened or rejected: in the dock of the problems, which
/// it opens and closes, and above the diagram.
class Problems : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    Problems(ProjectDocument& document, QDockWidget& dock, FindingsPanel& panel, Messages& messages);

    void showOpened(const QString& fileName, const Findings& findings);
    /// With a button for `openToMend`, if there is one.
    void showRejected(const QStringList& fileNames, const Findings& findings, const std::function<void()>& openToMend);
    /// What was rejected last is well again.
    void takeBackRejected();
    /// Whether the line is behind a page; then its own problems are not news.
    void setLineCovered(bool isCovered);

private:
    void refresh();
    void showDocument();
    void openDock();
    void closeDock();
    void openOrCloseDock(bool hadErrors);
    void showErrorMessage(const Finding& error, const std::vector<std::string>& strangers);
    void fillPanel(const Findings& findings, const std::vector<std::string>& strangers);

    ProjectDocument& m_document;
    QDockWidget& m_dock;
    QPointer<QDockWidget> m_covered; ///< what was seen in its place before
    FindingsPanel& m_panel;
    Messages& m_messages;
    bool m_isLineCovered = false;
    bool m_hasErrors = false;
    bool m_isDockPassing = false;     ///< errors opened it: it closes with them
    QString m_rejection;              ///< what was said last
    bool m_isDockOfRejection = false; ///< which opened it
};

} // namespace linetwin::app
