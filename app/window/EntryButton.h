// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

namespace linetwin::app {

/// A button with a name and, behind it, how much was changed. Where it is narrow the name is shortened, so that it can
/// still be told from the others.
class EntryButton : public QToolButton {
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    /// `pattern` has %1 for the name.
    void setName(const QString& name, const QString& pattern, const QStringList& otherNames);
    /// What is to be read on it at this width.
    QString shownText(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont boldFont() const;
    QSize sizeFor(double textWidth) const;

    QString m_name;
    QString m_pattern;
    QStringList m_otherNames;
};

} // namespace linetwin::app
