// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guide/GuideBook.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace linetwin::app {

class GuideContents;
class GuideHits;
class GuidePage;

/// The guide in a window of its own: contents or what a search found at the left, the chapter at the right. It does not
/// keep the program from ending. Where it stood, how large, its zoom and what was read last are remembered.
class GuideWindow : public QMainWindow {
    Q_OBJECT

public:
    GuideWindow();

    /// Shows itself at this place: `chapter` or `chapter#heading`; empty for where the reader was last, the contents at
    /// first.
    void open(const QString& topic);
    /// Searches for these words.
    void search(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSide();
    void makeToolBar();
    QAction* addAction(const char* name, const QString& icon, const QList<QKeySequence>& keys);
    void showHits();
    void zoomBy(int steps);
    void setTexts();
    void arrange();
    void remember() const;

    GuideBook m_book;
    GuidePage* m_page;
    QSplitter* m_split;
    QLineEdit* m_search;
    QLabel* m_count;
    QStackedWidget* m_side;
    GuideContents* m_contents;
    GuideHits* m_hits;
    QList<QAction*> m_actions;
};

} // namespace linetwin::app
