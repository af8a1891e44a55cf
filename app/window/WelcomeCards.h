// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/Examples.h"

#include <QAbstractButton>
#include <QStringList>

#include <vector>

namespace linetwin::app {

/// What opens the example with its what-ifs as one document. The scenario that runs the line as it is stays out, as the
/// Baseline shows the same.
QStringList whatIfsOf(const ExampleLine& example);

/// A framed button that paints itself, pressed by a click, Space or Enter.
class CardButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit CardButton(QWidget* parent = nullptr);

protected:
    /// The frame with its hover and focus looks.
    void paintFrame(QPainter& painter) const;
    void keyPressEvent(QKeyEvent* event) override;
};

/// An example line: its stations and buffers as a small picture, title, summary and number of scenarios.
class ExampleCard : public CardButton {
    Q_OBJECT

public:
    explicit ExampleCard(const ExampleLine& example, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    /// With room for the whole summary.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, const QRectF& area) const;

    QString m_title;
    QString m_summary;
    QString m_count;
    std::vector<double> m_bufferShares; ///< one per station, 0 … 1: capacity against the line's largest
};

/// A file that was opened before, with its folder; greyed where it is gone.
class RecentFileButton : public CardButton {
    Q_OBJECT

public:
    explicit RecentFileButton(const QString& path, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_folder;
};

} // namespace linetwin::app
