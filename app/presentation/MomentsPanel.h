// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/presentation/MomentVisit.h"

#include <QWidget>

#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace linetwin::app {

class NotesEdit;

/// The moments of the project in the order in which the presentation tells them, with their captions. A double click
/// or Enter goes to one, F2 renames it, Alt with an arrow moves it.
class MomentsPanel : public QWidget {
    Q_OBJECT

public:
    /// All outlive it.
    MomentsPanel(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, QWidget* parent = nullptr);

    /// Keeps the moment that is shown, and chooses it in the list.
    void bookmark();
    void commitPendingText();

Q_SIGNALS:
    void done(const QString& message);
    /// A moment was gone to that is told beside the baseline.
    void sideBySideWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QAction* addAction(const QString& name, const QString& text, const QString& icon, const QString& tip,
                       const QKeySequence& key, void (MomentsPanel::*todo)());
    void handle(const Change& change);
    void refresh();
    void fill(QTreeWidgetItem& item, const ProjectMoment& moment, int place) const;
    std::optional<std::size_t> current() const;
    void choose(std::size_t place);
    void showCurrent();
    void goTo(QTreeWidgetItem* item);
    void removeCurrent();
    void moveUp();
    void moveDown();
    void rename(QTreeWidgetItem* item);
    void caption(const QString& text);
    void view(bool isPair);

    ProjectDocument& m_document;
    PlaybackClock& m_clock;
    LiveRunner& m_runner;
    MomentVisit m_visit;
    QAction* m_add = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_remove = nullptr;
    QLabel* m_empty;
    QTreeWidget* m_list;
    QLabel* m_captionTitle;
    NotesEdit* m_caption;
    QCheckBox* m_pair;
    std::optional<std::size_t> m_captioned; ///< whose caption is being shown
    int m_typing;
    bool m_isShowing = false;
};

} // namespace linetwin::app
