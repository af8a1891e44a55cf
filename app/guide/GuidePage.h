// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guide/GuideBook.h"

#include <QStringList>
#include <QTextBrowser>

namespace linetwin::app {

/// Shows a chapter of the guide in the colours of the theme, with pictures no wider than there is room, and goes where
/// its links lead, with a history of places.
class GuidePage : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuidePage(const GuideBook& book, QWidget* parent = nullptr);

    /// An unknown chapter is the contents, an unknown anchor the beginning.
    void open(const QString& chapter, const QString& anchor = {});
    /// The chapter that is shown, and the section at the top of the view.
    GuidePlace place() const;
    /// The words are marked wherever they stand; none takes the marks away.
    void mark(const QStringList& words);
    /// Letters against those of the program, 0.5 … 3.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// Makes the page anew, after the book or the colours have changed.
    void renew();

Q_SIGNALS:
    /// Another chapter or section is at the top.
    void placeChanged();
    void zoomWanted(int steps);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void follow(const QUrl& link);
    void scrollToWanted();
    void setColors();
    void fitPictures();
    void showMarks();
    int sectionAtTop() const;
    void tellPlace();

    const GuideBook& m_book;
    QStringList m_words;
    double m_zoom = 1;
    GuidePlace m_told;
    QString m_wanted;           ///< heading that was asked for, until the reader scrolls
    bool m_isArranging = false; ///< what scrolls now is not the reader
};

} // namespace linetwin::app
