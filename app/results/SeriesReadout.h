// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace linetwin::app {

/// The legend of a chart that also tells the values at one moment: coloured dash, name, value, over as many lines as
/// the width needs. Painted by hand, as the values change with every frame.
class SeriesReadout : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString name;
        QColor color;
        bool isDashed = false;
        bool isEmphasised = false;
        QString widestValue; ///< keeps the entries from moving while values change
        QString value;
    };

    explicit SeriesReadout(QWidget* parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    void setValue(std::size_t entry, const QString& value);
    /// The moment that the values belong to.
    void setMoment(const QString& moment);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void entryClicked(int entry);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    std::vector<QRect> places(int width) const;
    QFont fontOf(const Entry& entry) const;
    int momentWidth() const;
    void describe();

    std::vector<Entry> m_entries;
    QString m_moment;
};

} // namespace linetwin::app
