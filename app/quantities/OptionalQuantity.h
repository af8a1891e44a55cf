// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quantities/QuantityFormat.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace linetwin::app {

class QuantityEdit;

/// A number that may be left out: an editor, its unit and a button that empties it.
class OptionalQuantity : public QWidget {
    Q_OBJECT

public:
    struct Texts {
        QString objectName; ///< of the editor
        QString name;       ///< for screen readers
        QString none;       ///< stands in the empty editor
        QString unit;
    };
    OptionalQuantity(const QuantityRange& range, const Texts& texts, QWidget* parent);

    /// Begins anew, empty, for another kind of number.
    void reset(const QuantityRange& range, const Texts& texts);
    std::optional<double> value() const;
    /// Shows a value; one that is being typed stays. The button is there while there is something to empty.
    void setValue(std::optional<double> value);
    QuantityEdit& edit() const { return *m_edit; }
    void clear();

Q_SIGNALS:
    void changed();
    /// What is not entered yet.
    void typed();
    /// The same with the value; edits of one gesture carry the same number (0: an edit on its own).
    void edited(std::optional<double> value, int gesture);

protected:
    void changeEvent(QEvent* event) override;

private:
    QuantityEdit* m_edit = nullptr;
    QLabel* m_unit;
    QToolButton* m_clear;
    QHBoxLayout* m_row;
};

} // namespace linetwin::app
