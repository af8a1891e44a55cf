// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace linetwin::app {

class FileActions;
class MessageBar;
class ProjectDocument;

/// Says in a message bar that the document's files were changed or removed by other programs, and offers what can be
/// done about it.
class FileNotices : public QObject {
    Q_OBJECT

public:
    FileNotices(ProjectDocument& document, FileActions& files, MessageBar& bar, QObject* parent = nullptr);

private:
    void refresh();
    void showConflict(const QStringList& paths);
    void showChanged(const QStringList& paths);
    void showLost(const QString& message);
    void keepOwn(const QStringList& paths);
    void reload(const QStringList& paths);
    bool hasOwnChanges(const QString& path) const;

    ProjectDocument& m_document;
    FileActions& m_files;
    MessageBar& m_bar;
};

} // namespace linetwin::app
